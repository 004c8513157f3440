#include "widgets/label/class_panel.h"

#include "widgets/common/theme.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace effnet {
namespace {

/// Ctrl+Enter: a new class although the name of another begins so.
bool isNewClass(const QKeyEvent& key) {
  return key.modifiers().testFlag(Qt::ControlModifier) &&
         (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

/// A point as the map has it.
QIcon swatch(const QColor& color, double ratio) {
  constexpr int kSide = 12;
  QPixmap picture(QSize(kSide, kSide) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawEllipse(1, 1, kSide - 2, kSide - 2);
  painter.end();
  QIcon icon(picture);
  icon.addPixmap(picture, QIcon::Selected);  // or the style would tint it
  return icon;
}

}  // namespace

ClassPanel::ClassPanel(QWidget* parent)
    : QWidget(parent),
      field_(new QLineEdit),
      list_(new QListWidget),
      rename_(new QToolButton),
      hint_(new QLabel) {
  field_->setObjectName(QStringLiteral("classField"));
  field_->setPlaceholderText(tr("Find a class, or type a new one"));
  field_->setClearButtonEnabled(true);
  field_->installEventFilter(this);
  list_->setObjectName(QStringLiteral("classes"));
  list_->setTextElideMode(Qt::ElideMiddle);
  rename_->setText(tr("Rename or merge…"));
  rename_->setToolTip(tr("To the name of another class: both become one. Backspace takes it back."));
  hint_->setWordWrap(true);
  hint_->setProperty("kind", "muted");
  hint_->setText(
      tr("Keys 1 to 9 give the first nine classes, Space agrees with a suggestion, Backspace takes "
         "the last step back, Delete takes a label away, Enter shows one picture large. Letters find "
         "a class by its name; Ctrl+Enter makes a new one although another begins so."));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(field_);
  column->addWidget(list_, 1);
  column->addWidget(rename_);
  column->addWidget(hint_);
  connect(field_, &QLineEdit::textChanged, this, &ClassPanel::filter);
  connect(field_, &QLineEdit::returnPressed, this, &ClassPanel::take);
  connect(list_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
    Q_EMIT classChosen(item->data(Qt::UserRole).toInt());
    Q_EMIT left();
  });
  connect(rename_, &QToolButton::clicked, this, &ClassPanel::askForName);
  connect(list_, &QListWidget::currentItemChanged, this,
          [this](const QListWidgetItem* item) { rename_->setEnabled(item != nullptr); });
  rename_->setEnabled(false);
}

void ClassPanel::showClasses(const LabelSheet& sheet) {
  const int count = static_cast<int>(sheet.classes().size());
  while (list_->count() > count) delete list_->takeItem(list_->count() - 1);
  while (list_->count() < count) list_->addItem(new QListWidgetItem);
  for (int i = 0; i < count; ++i) {
    const QString name = QString::fromStdString(sheet.classes()[static_cast<std::size_t>(i)]);
    QListWidgetItem* item = list_->item(i);
    const QString key = i < 9 ? QString::number(i + 1) : QStringLiteral("  ");
    const QString line = tr("%1   %2  (%3)").arg(key, name.simplified(), QString::number(sheet.count(i)));
    if (item->text() != line) item->setText(line);
    item->setToolTip(name);
    item->setData(Qt::UserRole, i);
    item->setData(Qt::UserRole + 1, name);
  }
  paintColors();
  filter();
}

void ClassPanel::showColors(bool shown) {
  if (!shown && !colors_) return;
  colors_ = shown;
  paintColors();
}

void ClassPanel::paintColors() {
  for (int i = 0; i < list_->count(); ++i)
    if (colors_ || !list_->item(i)->icon().isNull())
      list_->item(i)->setIcon(colors_ ? swatch(seriesColor(i), devicePixelRatioF()) : QIcon());
}

void ClassPanel::type(const QString& text) {
  field_->setFocus(Qt::ShortcutFocusReason);
  field_->setText(text);
}

void ClassPanel::filter() {
  const QString wanted = field_->text().trimmed();
  for (int i = 0; i < list_->count(); ++i) {
    QListWidgetItem* item = list_->item(i);
    item->setHidden(!item->data(Qt::UserRole + 1).toString().contains(wanted, Qt::CaseInsensitive));
  }
}

/// The class of exactly this name, else the only or first one that begins so, else a new one.
void ClassPanel::take() {
  const QString wanted = field_->text().trimmed();
  if (wanted.isEmpty()) return Q_EMIT left();
  int found = -1;
  for (int i = 0; i < list_->count(); ++i) {
    const QString name = list_->item(i)->data(Qt::UserRole + 1).toString();
    if (name == wanted) {
      found = i;
      break;
    }
    if (found < 0 && name.startsWith(wanted, Qt::CaseInsensitive)) found = i;
  }
  field_->clear();
  if (found >= 0)
    Q_EMIT classChosen(found);
  else
    Q_EMIT newClassWanted(wanted);
  Q_EMIT left();
}

void ClassPanel::askForName() {
  const QListWidgetItem* item = list_->currentItem();
  if (item == nullptr) return;
  const QString before = item->data(Qt::UserRole + 1).toString();
  bool ok = false;
  const QString name = QInputDialog::getText(this, tr("Rename a class"),
                                             tr("New name of this class; another's name merges both:"),
                                             QLineEdit::Normal, before, &ok);
  if (ok && !name.trimmed().isEmpty()) Q_EMIT renameWanted(item->data(Qt::UserRole).toInt(), name);
}

bool ClassPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == field_ && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    field_->clear();
    Q_EMIT left();
    return true;
  }
  if (watched == field_ && event->type() == QEvent::KeyPress && isNewClass(*static_cast<QKeyEvent*>(event))) {
    const QString name = field_->text().trimmed();
    field_->clear();
    if (!name.isEmpty()) Q_EMIT newClassWanted(name);
    Q_EMIT left();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace effnet
