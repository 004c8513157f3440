#include "widgets/label/label_bar.h"

#include "widgets/common/flow_row.h"
#include "widgets/common/icons.h"
#include "widgets/common/segmented_control.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace effnet {

LabelBar::LabelBar(QWidget* parent)
    : QWidget(parent),
      view_(new SegmentedControl({tr("Grid"), tr("One"), tr("Map")})),
      shown_(new QComboBox),
      order_(new QComboBox),
      method_(new QComboBox),
      color_(new QComboBox),
      all_(new QPushButton(tr("Show all"))),
      count_(new QLabel),
      more_(new QToolButton) {
  view_->setObjectName(QStringLiteral("labelView"));
  shown_->setObjectName(QStringLiteral("labelShown"));
  order_->setObjectName(QStringLiteral("labelOrder"));
  shown_->addItems(
      {tr("All pictures"), tr("Without a class"), tr("With a class"), tr("Class and suggestion differ")});
  order_->addItem(tr("Most uncertain first"), QStringLiteral("uncertain"));
  order_->addItem(tr("Most different first"), QStringLiteral("different"));
  order_->addItem(tr("By name"), QString());
  order_->setItemData(0, tr("Pictures between two classes: their labels teach the classifier most."),
                      Qt::ToolTipRole);
  order_->setItemData(1, tr("Pictures unlike those that have a label: nothing is overlooked."),
                      Qt::ToolTipRole);
  method_->addItem(tr("PCA"), QStringLiteral("pca"));
  method_->addItem(tr("t-SNE"), QStringLiteral("tsne"));
  method_->setItemData(0, tr("The two directions in which the pictures differ most; at once."),
                       Qt::ToolTipRole);
  method_->setItemData(1, tr("Neighbours stay neighbours; distances between far groups mean nothing."),
                       Qt::ToolTipRole);
  color_->setObjectName(QStringLiteral("mapColor"));
  color_->addItems({tr("Coloured by class"), tr("Coloured by error"), tr("Coloured by confidence")});
  more_->setText(tr("Labels"));
  more_->setProperty("kind", "plain");
  more_->setIcon(themedIcon(QStringLiteral("export")));
  more_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  more_->setPopupMode(QToolButton::InstantPopup);
  auto* row = new FlowRow(this);
  for (QWidget* part : std::initializer_list<QWidget*>{view_, shown_, order_, method_, color_, all_})
    row->addWidget(part);
  row->addGap();
  row->addWidget(count_);
  row->addWidget(more_);
  buildMenu();
  connect(view_, &SegmentedControl::currentChanged, this, [this](int view) {
    setView(view);
    Q_EMIT viewChanged(view);
  });
  connect(shown_, &QComboBox::activated, this, &LabelBar::shownChanged);
  connect(order_, &QComboBox::currentIndexChanged, this, &LabelBar::orderChanged);
  connect(method_, &QComboBox::currentIndexChanged, this, &LabelBar::mapChanged);
  connect(color_, &QComboBox::currentIndexChanged, this, &LabelBar::colorChanged);
  connect(all_, &QPushButton::clicked, this, &LabelBar::allWanted);
  setView(Grid);
  setNarrowed(false);
}

void LabelBar::buildMenu() {
  auto* menu = new QMenu(this);
  more_->setMenu(menu);
  menu->addAction(tr("Open other pictures…"), this, &LabelBar::folderWanted);
  menu->addSeparator();
  menu->addAction(tr("Export as a table…"), this, [this] {
    QString file = QFileDialog::getSaveFileName(this, tr("Export the labels"), {}, tr("Tables (*.csv)"));
    if (file.isEmpty()) return;
    if (!file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) file += QStringLiteral(".csv");
    Q_EMIT exportWanted(file, false);
  });
  menu->addAction(tr("Copy into a folder for each class…"), this, [this] { exportFolders(false); });
  menu->addAction(tr("Move into a folder for each class…"), this, [this] { exportFolders(true); });
  apply_ =
      menu->addAction(tr("Move corrected pictures into their class's folder"), this, &LabelBar::applyWanted);
  menu->addSeparator();
  menu->addAction(tr("Take a move back…"), this, [this] {
    const QString record =
        QFileDialog::getOpenFileName(this, tr("Choose the record of the move"), {}, tr("Records (*.csv)"));
    if (!record.isEmpty()) Q_EMIT takeBackWanted(record);
  });
}

void LabelBar::exportFolders(bool move) {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose an empty folder"));
  if (!folder.isEmpty()) Q_EMIT exportWanted(folder, move);
}

int LabelBar::view() const {
  return view_->current();
}

void LabelBar::setView(int view) {
  view_->setCurrent(view);
  order_->setVisible(view != Map);
  method_->setVisible(view == Map);
  color_->setVisible(view == Map);
}

QString LabelBar::order() const {
  return order_->currentData().toString();
}

QString LabelBar::mapMethod() const {
  return method_->currentData().toString();
}

int LabelBar::mapColor() const {
  return color_->currentIndex();
}

void LabelBar::showCount(int labelled, int all) {
  count_->setText(tr("%1 of %2 labelled").arg(labelled).arg(all));
}

void LabelBar::setSorted(bool sorted) {
  apply_->setVisible(sorted);
}

void LabelBar::setNarrowed(bool narrowed) {
  all_->setVisible(narrowed);
  shown_->setVisible(!narrowed);
  if (!narrowed) return;
  const QSignalBlocker quiet(shown_);
  shown_->setCurrentIndex(0);
}

}  // namespace effnet
