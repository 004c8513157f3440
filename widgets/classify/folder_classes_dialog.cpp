#include "widgets/classify/folder_classes_dialog.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStringListModel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kLeftOut = -1;
constexpr std::size_t kMostFolders = 2000;  // beyond it a file for the command line is easier to write
constexpr QSize kSize(640, 480);

/// Offers every class only once it is opened: thousands of folders and of classes would be millions of
/// entries.
class ClassChoice : public QComboBox {
 public:
  explicit ClassChoice(const QStringList& all) : all_(all) {}

  void showPopup() override {
    if (!filled_) {
      if (count() > 1) insertSeparator(count());
      const QString typed = currentText();
      addItems(all_);
      setEditText(typed);
      filled_ = true;
    }
    QComboBox::showPopup();
  }

 private:
  const QStringList& all_;
  bool filled_ = false;
};

QTableWidgetItem* numberItem(int number) {
  auto* item = new QTableWidgetItem(exactNumber(number));
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

}  // namespace

FolderClassesDialog::FolderClassesDialog(const QString& where, const FolderClasses& classes, QWidget* parent)
    : QDialog(parent), classes_(classes), all_(new QStringListModel(this)), outcome_(new QLabel) {
  setObjectName(QStringLiteral("folderClasses"));
  setWindowTitle(tr("Which class is which folder?"));
  auto* why =
      new QLabel(tr("The folders of %1 are not called as the network's classes. Choose the class of each; "
                    "several may be the same, and a folder can be left out.")
                     .arg(where));
  why->setTextFormat(Qt::PlainText);
  why->setWordWrap(true);
  why->setProperty("kind", "muted");
  for (std::size_t i = 0; i < classes_.labels.size(); ++i)
    named_.append(QStringLiteral("%1 (%2)").arg(QString::fromStdString(classes_.labels[i])).arg(i));
  all_->setStringList(named_);
  auto* table = new QTableWidget(0, 3);
  fill(*table, std::min(kMostFolders, classes_.folders.size()));
  outcome_->setWordWrap(true);
  outcome_->setObjectName(QStringLiteral("folderClassesOutcome"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  evaluate_ = buttons->button(QDialogButtonBox::Ok);
  evaluate_->setText(tr("Evaluate"));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::kMedium);
  column->addWidget(why);
  column->addWidget(table, 1);
  column->addWidget(outcome_);
  column->addWidget(buttons);
  resize(kSize);
  refresh();
}

void FolderClassesDialog::fill(QTableWidget& table, std::size_t folders) {
  table.setHorizontalHeaderLabels({tr("Folder"), tr("Pictures"), tr("Class of the network")});
  table.horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (const int column : {0, 2})
    table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table.verticalHeader()->hide();
  table.setShowGrid(false);
  table.setSelectionMode(QAbstractItemView::NoSelection);
  table.setEditTriggers(QAbstractItemView::NoEditTriggers);
  table.setRowCount(static_cast<int>(folders));
  for (int row = 0; row < table.rowCount(); ++row) {
    const MatchedFolder& folder = classes_.folders[static_cast<std::size_t>(row)];
    table.setItem(row, 0, new QTableWidgetItem(QString::fromStdString(folder.folder)));
    table.setItem(row, 1, numberItem(folder.images));
    choices_.push_back(makeChoice(folder));
    table.setCellWidget(row, 2, choices_.back());
  }
  table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  table.horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
  if (!choices_.empty())
    table.verticalHeader()->setDefaultSectionSize(choices_.front()->sizeHint().height() + spacing::kSmall);
}

QComboBox* FolderClassesDialog::makeChoice(const MatchedFolder& folder) {
  auto* choice = new ClassChoice(named_);
  choice->addItem(tr("(leave it out)"));
  std::vector<int> first = folder.near;
  if (folder.classIndex >= 0 && std::ranges::find(first, folder.classIndex) == first.end())
    first.insert(first.begin(), folder.classIndex);
  for (const int index : first) choice->addItem(named_.value(index));
  choice->setEditable(true);  // of a thousand classes one is found by its letters
  choice->setInsertPolicy(QComboBox::NoInsert);
  auto* completer = new QCompleter(all_, choice);
  completer->setFilterMode(Qt::MatchContains);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  choice->setCompleter(completer);
  if (folder.classIndex >= 0) choice->setCurrentText(named_.value(folder.classIndex));
  connect(choice, &QComboBox::editTextChanged, this, &FolderClassesDialog::refresh);
  return choice;
}

std::optional<int> FolderClassesDialog::classAt(std::size_t row) const {
  const QString text = choices_[row]->currentText().trimmed();
  if (text.isEmpty() || text == choices_[row]->itemText(0)) return kLeftOut;
  const qsizetype exact = named_.indexOf(text);
  if (exact >= 0) return static_cast<int>(exact);
  std::optional<int> found;  // by its name alone, where no other class has it
  for (std::size_t i = 0; i < classes_.labels.size(); ++i) {
    if (text.compare(QString::fromStdString(classes_.labels[i]), Qt::CaseInsensitive) != 0) continue;
    if (found) return std::nullopt;
    found = static_cast<int>(i);
  }
  return found;
}

void FolderClassesDialog::refresh() {
  int folders = 0;
  int pictures = 0;
  int all = 0;
  QString unknown;
  for (std::size_t row = 0; row < choices_.size(); ++row) {
    const std::optional<int> index = classAt(row);
    all += classes_.folders[row].images;
    if (!index) unknown = choices_[row]->currentText();
    if (!index || *index == kLeftOut) continue;
    ++folders;
    pictures += classes_.folders[row].images;
  }
  outcome_->setText(!unknown.isNull() ? tr("%1 is no class of the network.").arg(unknown)
                    : folders == 0    ? tr("Every folder is left out.")
                                      : tr("Evaluated: folders: %1 of %2, pictures: %3 of %4.")
                                         .arg(folders)
                                         .arg(choices_.size())
                                         .arg(exactNumber(pictures), exactNumber(all)));
  outcome_->setTextFormat(Qt::PlainText);
  if (evaluate_ != nullptr) evaluate_->setEnabled(unknown.isNull() && folders > 0);
}

Json FolderClassesDialog::mapping() const {
  Json mapping = Json::object();
  for (std::size_t row = 0; row < choices_.size(); ++row) {
    const int index = classAt(row).value_or(kLeftOut);
    mapping[classes_.folders[row].folder] = index == kLeftOut ? Json() : Json(index);
  }
  return mapping;
}

}  // namespace effnet
