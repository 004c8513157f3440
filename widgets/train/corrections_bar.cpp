#include "widgets/train/corrections_bar.h"

#include "widgets/common/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

namespace effnet {

CorrectionsBar::CorrectionsBar(QWidget* parent)
    : QFrame(parent),
      text_(new QLabel),
      apply_(new QPushButton(tr("Move the files…"))),
      revert_(new QPushButton(tr("Move them back"))) {
  setProperty("kind", "card");
  text_->setWordWrap(true);
  apply_->setToolTip(tr("Moves the noted files into the folders of their classes, after asking"));
  apply_->setObjectName(QStringLiteral("applyCorrections"));
  revert_->setObjectName(QStringLiteral("revertCorrections"));
  auto* row = new QHBoxLayout(this);
  row->addWidget(text_, 1);
  row->addWidget(apply_);
  row->addWidget(revert_);
  connect(apply_, &QPushButton::clicked, this, [this] {
    const auto answer = QMessageBox::question(this, tr("Move the files"),
                                              tr("Move the noted pictures into the folders of the classes "
                                                 "that they show? They can be moved back."));
    if (answer == QMessageBox::Yes) Q_EMIT applied();
  });
  connect(revert_, &QPushButton::clicked, this, &CorrectionsBar::reverted);
}

void CorrectionsBar::showCorrections(const QList<ListedCorrection>& corrections) {
  listed_ = corrections;
  QStringList lines;
  int noted = 0;
  for (const ListedCorrection& each : listed_) {
    noted += each.place.isEmpty() ? 1 : 0;
    lines.append(shortName(each.file) + QStringLiteral(" ⇒ ") + each.to);
  }
  const int moved = static_cast<int>(listed_.size()) - noted;
  text_->setText(listed_.isEmpty() ? tr("No wrong labels noted.")
                                   : tr("Wrong labels noted: %1, files moved: %2.").arg(noted).arg(moved));
  text_->setToolTip(lines.join(QLatin1Char('\n')));
  apply_->setEnabled(noted > 0);
  revert_->setVisible(moved > 0);
}

const ListedCorrection* CorrectionsBar::find(const QString& file) const {
  const auto found = std::ranges::find(listed_, file, &ListedCorrection::file);
  return found == listed_.end() ? nullptr : &*found;
}

QString CorrectionsBar::placeOf(const QString& file) const {
  const ListedCorrection* known = find(file);
  return known == nullptr || known->place.isEmpty() ? file : known->place;
}

}  // namespace effnet
