#include "widgets/classify/folder_classes_dialog.h"

#include "widgets/common/number_format.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kLeftOut = -1;
constexpr std::size_t kMostFolders = 2000;  // beyond it a file for the command line is easier to write

}  // namespace

FolderClassesDialog::FolderClassesDialog(const QString& where, const FolderClasses& classes, QWidget* parent)
    : QDialog(parent) {
  setObjectName(QStringLiteral("folderClasses"));
  setWindowTitle(tr("Which class is which folder?"));
  auto* why =
      new QLabel(tr("The folders of %1 are not called as the network's classes. Choose the class of each; "
                    "several may be the same, and a folder can be left out.")
                     .arg(where));
  why->setTextFormat(Qt::PlainText);
  why->setWordWrap(true);
  why->setProperty("kind", "muted");
  QStringList labels;
  for (const std::string& label : classes.labels) labels.append(QString::fromStdString(label));
  auto* table = new QTableWidget(0, 3);
  table->setHorizontalHeaderLabels({tr("Folder"), tr("Pictures"), tr("Class of the network")});
  table->verticalHeader()->hide();
  table->setSelectionMode(QAbstractItemView::NoSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  for (const MatchedFolder& folder : classes.folders) {
    if (folders_.size() == kMostFolders) break;
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, 0, new QTableWidgetItem(QString::fromStdString(folder.folder)));
    table->setItem(row, 1, new QTableWidgetItem(QString::number(folder.images)));
    auto* choice = new QComboBox;
    addChoice(folder, labels, choice);
    table->setCellWidget(row, 2, choice);
    folders_.push_back(folder.folder);
    choices_.push_back(choice);
  }
  table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  buttons->button(QDialogButtonBox::Ok)->setText(tr("Evaluate"));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->addWidget(why);
  column->addWidget(table, 1);
  column->addWidget(buttons);
  resize(640, 480);
}

void FolderClassesDialog::addChoice(const MatchedFolder& folder, const QStringList& labels,
                                    QComboBox* choice) const {
  choice->addItem(tr("(leave it out)"), kLeftOut);
  const auto add = [&](int index) {
    choice->addItem(QStringLiteral("%1 (%2)").arg(labels[index]).arg(index), index);
  };
  for (const int index : folder.near) add(index);
  if (!folder.near.empty()) choice->insertSeparator(choice->count());
  for (int i = 0; i < labels.size(); ++i) add(i);
  choice->setEditable(true);  // of a thousand classes one is found by its letters
  choice->setInsertPolicy(QComboBox::NoInsert);
  choice->completer()->setFilterMode(Qt::MatchContains);
  choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
  choice->setCurrentIndex(std::max(0, choice->findData(folder.classIndex)));
}

Json FolderClassesDialog::mapping() const {
  Json mapping = Json::object();
  for (std::size_t i = 0; i < folders_.size(); ++i) {
    // What was typed and not chosen is no class.
    const QComboBox* choice = choices_[i];
    const bool chosen = choice->currentText() == choice->itemText(choice->currentIndex());
    const int index = chosen ? choice->currentData().toInt() : kLeftOut;
    if (index == kLeftOut)
      mapping[folders_[i]] = nullptr;
    else
      mapping[folders_[i]] = index;
  }
  return mapping;
}

}  // namespace effnet
