#include "widgets/common/engines_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace effnet {
namespace {

constexpr int kHostRole = Qt::UserRole;
enum Column { Machine, Answer };

}  // namespace

EnginesDialog::EnginesDialog(const QStringList& hosts, const QString& current, QWidget* parent)
    : QDialog(parent),
      list_(new QTreeWidget),
      edit_(new QLineEdit),
      add_(new QPushButton(tr("Add"))),
      remove_(new QPushButton(tr("Remove"))),
      test_(new QPushButton(tr("Test"))) {
  setWindowTitle(tr("Engines"));
  list_->setObjectName("engines");
  list_->setHeaderLabels({tr("Machine"), tr("What it says")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->header()->setSectionResizeMode(Machine, QHeaderView::ResizeToContents);
  addRow({});
  for (const QString& host : hosts) addRow(host);
  list_->setCurrentItem(row(current));
  edit_->setObjectName("host");
  edit_->setPlaceholderText(tr("user@host"));
  edit_->setToolTip(tr("As ssh knows it: user@host, or a name of ~/.ssh/config"));
  test_->setObjectName("test");
  auto* hint = new QLabel(tr("Another machine needs effnet, and a key that lets ssh in without a password."));
  hint->setProperty("kind", "muted");
  hint->setWordWrap(true);

  auto* adding = new QHBoxLayout;
  adding->addWidget(edit_, 1);
  for (QPushButton* button : {add_, remove_, test_}) {
    button->setAutoDefault(false);
    adding->addWidget(button);
  }
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  buttons->button(QDialogButtonBox::Ok)->setText(tr("Use this one"));
  auto* column = new QVBoxLayout(this);
  column->addWidget(list_, 1);
  column->addLayout(adding);
  column->addWidget(hint);
  column->addWidget(buttons);
  resize(640, 320);

  connect(add_, &QPushButton::clicked, this, &EnginesDialog::add);
  connect(edit_, &QLineEdit::returnPressed, this, &EnginesDialog::add);
  connect(edit_, &QLineEdit::textChanged, this, &EnginesDialog::updateButtons);
  connect(remove_, &QPushButton::clicked, this, &EnginesDialog::remove);
  connect(test_, &QPushButton::clicked, this, &EnginesDialog::test);
  connect(list_, &QTreeWidget::currentItemChanged, this, &EnginesDialog::updateButtons);
  connect(list_, &QTreeWidget::itemActivated, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  updateButtons();
}

QStringList EnginesDialog::hosts() const {
  QStringList hosts;
  for (int index = 1; index < list_->topLevelItemCount(); ++index)
    hosts.append(list_->topLevelItem(index)->data(Machine, kHostRole).toString());
  return hosts;
}

QString EnginesDialog::chosen() const {
  const QTreeWidgetItem* current = list_->currentItem();
  return current ? current->data(Machine, kHostRole).toString() : QString();
}

void EnginesDialog::showTest(const QString& host, const QString& text, bool good) {
  QTreeWidgetItem* item = row(host);
  if (item == nullptr) return;  // removed meanwhile
  item->setText(Answer, good ? text : tr("Failed: %1").arg(text));
  item->setToolTip(Answer, text);
}

QTreeWidgetItem* EnginesDialog::addRow(const QString& host) {
  auto* item = new QTreeWidgetItem(list_, {host.isEmpty() ? tr("This computer") : host});
  item->setData(Machine, kHostRole, host);
  return item;
}

QTreeWidgetItem* EnginesDialog::row(const QString& host) const {
  for (int index = 0; index < list_->topLevelItemCount(); ++index)
    if (list_->topLevelItem(index)->data(Machine, kHostRole).toString() == host)
      return list_->topLevelItem(index);
  return nullptr;
}

void EnginesDialog::add() {
  const QString host = edit_->text().trimmed();
  if (!add_->isEnabled()) return;
  QTreeWidgetItem* item = row(host);
  list_->setCurrentItem(item != nullptr ? item : addRow(host));
  edit_->clear();
  Q_EMIT hostsChanged(hosts());
  test();
}

void EnginesDialog::remove() {
  delete list_->currentItem();
  Q_EMIT hostsChanged(hosts());
}

void EnginesDialog::test() {
  list_->currentItem()->setText(Answer, tr("Asking…"));
  Q_EMIT testRequested(chosen());
}

void EnginesDialog::updateButtons() {
  const QString host = edit_->text().trimmed();
  // What ssh would take for an option, or for several words, is no machine.
  add_->setEnabled(!host.isEmpty() && !host.startsWith('-') && !host.contains(' '));
  remove_->setEnabled(!chosen().isEmpty());
  test_->setEnabled(list_->currentItem() != nullptr);
}

}  // namespace effnet
