#include "widgets/classify/agreement_table.h"

#include "widgets/classify/network_verdict.h"
#include "widgets/common/checkpoint_text.h"
#include "widgets/common/eliding_header.h"
#include "widgets/common/error_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>
#include <utility>

namespace effnet {
AgreementTable::AgreementTable(QWidget* parent)
    : QWidget(parent),
      table_(new QTableWidget),
      summary_(new QLabel),
      verdict_(new QLabel),
      onlyDifferent_(new QCheckBox(tr("Only where they disagree"))) {
  setObjectName(QStringLiteral("agreementTable"));
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setHorizontalHeader(new ElidingHeader);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->verticalHeader()->hide();
  table_->setShowGrid(false);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
  summary_->setWordWrap(true);
  verdict_->setWordWrap(true);
  verdict_->setObjectName(QStringLiteral("verdict"));
  verdict_->setTextFormat(Qt::PlainText);
  verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  table_->setTextElideMode(Qt::ElideMiddle);
  auto* head = new QHBoxLayout;
  head->addWidget(summary_, 1);
  head->addWidget(onlyDifferent_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(head);
  column->addWidget(verdict_);
  column->addWidget(table_, 1);
  connect(onlyDifferent_, &QCheckBox::toggled, this, [this] {
    for (int row = 0; row < table_->rowCount(); ++row) judge(row);
  });
  // The picture above is the row that is selected, by mouse or keys.
  connect(table_, &QTableWidget::itemSelectionChanged, this, [this] {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.size() == 1) Q_EMIT pictureChosen(rows.first().data(Qt::UserRole).toString());
  });
}

void AgreementTable::begin(const QStringList& sources, const QStringList& files,
                           const QHash<QString, QStringList>& classes) {
  table_->clear();
  columns_.clear();
  rows_.clear();
  truth_.clear();
  answered_ = disagreements_ = answers_ = 0;
  table_->setColumnCount(static_cast<int>(sources.size()) + 1);
  table_->setRowCount(static_cast<int>(files.size()));
  QStringList header{tr("Picture")};
  for (const QString& source : sources) {
    columns_.insert(source, static_cast<int>(header.size()));
    header.append(checkpointTitle(source).section(QStringLiteral(": "), -1));
  }
  table_->setHorizontalHeaderLabels(header);
  for (int column = 0; column < table_->columnCount(); ++column)
    table_->horizontalHeaderItem(column)->setToolTip(header[column]);
  for (const QString& file : files) {
    const int row = static_cast<int>(rows_.size());
    rows_.insert(file, row);
    if (const QString known = classByFolder(file, sources, classes); !known.isEmpty())
      truth_.insert(row, known);
    auto* item = new QTableWidgetItem(shortName(file));
    item->setData(Qt::UserRole, file);
    item->setToolTip(file);
    table_->setItem(row, 0, item);
  }
  updateSummary();
}

void AgreementTable::setAnswer(const QString& source, const QString& file, const QString& label) {
  const int row = rows_.value(file, -1);
  const int column = columns_.value(source, -1);
  if (row < 0 || column < 0 || table_->item(row, column) != nullptr) return;
  auto* answer = new QTableWidgetItem(label.isEmpty() ? tr("unreadable") : label);
  answer->setData(Qt::UserRole, label);
  answer->setToolTip(answer->text());
  table_->setItem(row, column, answer);
  ++answers_;
  if (!isAnswered(row)) return updateSummary();
  QSet<QString> answers;
  for (int at = 1; at < table_->columnCount(); ++at) answers.insert(table_->item(row, at)->text());
  ++answered_;
  if (answers.size() > 1) ++disagreements_;
  table_->item(row, 0)->setData(Qt::UserRole + 1, answers.size() > 1);
  judge(row);
  updateSummary();
  if (answers.size() > 1 && std::exchange(leads_, false)) table_->selectRow(row);
}

void AgreementTable::showDifferences() {
  leads_ = true;
  onlyDifferent_->setChecked(true);
}

/// By every network.
bool AgreementTable::isAnswered(int row) const {
  for (int at = 1; at < table_->columnCount(); ++at) {
    const QTableWidgetItem* each = table_->item(row, at);
    if (each == nullptr || each->data(Qt::UserRole).toString().isEmpty()) return false;
  }
  return true;
}

QString AgreementTable::verdict() const {
  if (table_->columnCount() < 3) return {};
  std::vector<PairedAnswers> networks;
  for (int at = 1; at < table_->columnCount(); ++at)
    networks.push_back({table_->horizontalHeaderItem(at)->text().toStdString(), {}});
  for (int row = 0; row < table_->rowCount(); ++row) {
    if (!truth_.contains(row) || !isAnswered(row)) continue;
    for (int at = 1; at < table_->columnCount(); ++at) {
      const bool right = table_->item(row, at)->data(Qt::UserRole).toString() == truth_.value(row);
      networks[static_cast<std::size_t>(at - 1)].right.push_back(right ? 1 : 0);
    }
  }
  return networks.front().right.empty() ? QString() : verdictText(networks);
}

void AgreementTable::judge(int row) {
  const QVariant differ = table_->item(row, 0)->data(Qt::UserRole + 1);
  table_->setRowHidden(row, onlyDifferent_->isChecked() && !differ.toBool());
}

void AgreementTable::updateSummary() {
  summary_->setText(tr("Answered by all: %1 of %2. They disagree about %3.")
                        .arg(answered_)
                        .arg(table_->rowCount())
                        .arg(disagreements_));
  // While answers come it would be counted anew for each of them; half of them say little.
  const bool done = answered_ > 0 && answers_ == table_->rowCount() * (table_->columnCount() - 1);
  verdict_->setText(done ? verdict() : QString());
  verdict_->setVisible(!verdict_->text().isEmpty());
}

}  // namespace effnet
