#include "widgets/train/first_answer_view.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/run/confusion_view.h"
#include "widgets/train/class_table.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace effnet {
namespace {

QTreeWidget* doubtfulList(const FirstAnswerReport& report) {
  const auto label = [&](int index) {
    const auto at = static_cast<std::size_t>(index);
    return at < report.labels.size() ? QString::fromStdString(report.labels[at]) : QString::number(index);
  };
  auto* list = new QTreeWidget;
  list->setObjectName(QStringLiteral("doubtfulPictures"));
  list->setRootIsDecorated(false);
  list->setHeaderLabels({FirstAnswerView::tr("Picture"), FirstAnswerView::tr("Labelled"),
                         FirstAnswerView::tr("Seen as"), FirstAnswerView::tr("Belief in the label")});
  for (const EvaluatedImage& each : report.doubtful) {
    const QString file = QString::fromStdString(each.file);
    auto* item = new QTreeWidgetItem({QFileInfo(file).fileName(), label(each.classIndex),
                                      label(each.predicted), percent(each.probabilityOfClass)});
    item->setToolTip(0, file);
    item->setData(0, Qt::UserRole, file);
    list->addTopLevelItem(item);
  }
  for (int column = 0; column < list->columnCount(); ++column) list->resizeColumnToContents(column);
  QObject::connect(list, &QTreeWidget::itemActivated, list, [](QTreeWidgetItem* item) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(item->data(0, Qt::UserRole).toString()));
  });
  return list;
}

}  // namespace

FirstAnswerView::FirstAnswerView(const FirstAnswerReport& report, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("First answer"));
  auto* confusion = new ConfusionView;
  confusion->setMatrix(report.confusion, report.labels);
  auto* classes = new ClassTable;
  classes->setConfusion(report.confusion, report.labels);
  auto* tabs = new QTabWidget;
  tabs->addTab(doubtfulList(report), tr("Doubtful pictures"));
  tabs->addTab(confusion, tr("Confusion"));
  tabs->addTab(classes, tr("Classes"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kLarge, spacing::kLarge, spacing::kLarge);
  column->addWidget(tabs);
  auto* look = new QPushButton(tr("Where does it look? (Classify)"));
  look->setObjectName(QStringLiteral("lookAtDoubtful"));
  look->setToolTip(
      tr("Opens the doubtful pictures in Classify, with this classifier and its activation maps"));
  look->setEnabled(!report.doubtful.empty());
  column->addWidget(look, 0, Qt::AlignLeft);
  QStringList files;
  for (const EvaluatedImage& each : report.doubtful) files.append(QString::fromStdString(each.file));
  connect(look, &QPushButton::clicked, this, [this, files] { Q_EMIT picturesWanted(files); });
  resize(640, 480);
}

}  // namespace effnet
