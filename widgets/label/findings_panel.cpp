#include "widgets/label/findings_panel.h"

#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <map>

namespace effnet {
namespace {

constexpr int kListHeight = 360;

constexpr struct {
  const char* kind;
  const char* text;
} kKinds[] = {
    {"label_error", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "Probable label errors")},
    {"two_classes", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "One picture in two classes")},
    {"leak", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "Leaks between parts")},
    {"near_duplicate", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "Near duplicates")},
    {"outlier", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "Unlike all others")},
    {"blurred", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "Blurred")},
    {"dark", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "Dark")},
    {"tiny", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "Tiny")},
    {"odd_aspect", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "Odd aspect ratio")},
    {"constant_border", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "Borders of one colour")},
    {"camera_of_class", QT_TRANSLATE_NOOP("effnet::FindingsPanel", "A camera that took one class only")},
};

QVariant packed(const std::vector<int>& files) {
  return QVariant::fromValue(QList<int>(files.begin(), files.end()));
}

/// "466430434_4f2….jpg" of a long name: its beginning and its end.
QString inTheMiddle(const QString& name) {
  constexpr int kBegin = 7;
  constexpr int kEnd = 5;
  return name.size() <= kBegin + kEnd + 1 ? name : name.left(kBegin) + QStringLiteral("…") + name.right(kEnd);
}

}  // namespace

QString findingKindText(const std::string& kind) {
  for (const auto& row : kKinds)
    if (kind == row.kind) return FindingsPanel::tr(row.text);
  return QString::fromStdString(kind);
}

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent),
      start_(new QPushButton(tr("Look for errors"))),
      text_(new QLabel),
      list_(new QTreeWidget) {
  start_->setObjectName(QStringLiteral("audit"));
  text_->setWordWrap(true);
  text_->setProperty("kind", "muted");
  list_->setObjectName(QStringLiteral("findings"));
  list_->setHeaderHidden(true);
  list_->setTextElideMode(Qt::ElideMiddle);
  list_->setMinimumHeight(kListHeight);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(start_);
  column->addWidget(text_);
  column->addWidget(list_, 1);
  connect(start_, &QPushButton::clicked, this, &FindingsPanel::auditWanted);
  connect(list_, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
    if (item == nullptr) return;
    const auto files = item->data(0, Qt::UserRole).value<QList<int>>();
    Q_EMIT picturesChosen({files.begin(), files.end()});
  });
  clear();
}

void FindingsPanel::clear() {
  list_->clear();
  list_->hide();
  text_->setText(
      tr("Label errors, pictures that are there twice or in two classes, leaks between training and "
         "validation, outliers, and pictures of no use: once two classes have labels."));
}

void FindingsPanel::setPossible(bool possible) {
  start_->setEnabled(possible);
}

void FindingsPanel::showBusy() {
  text_->setText(tr("Each picture is looked at and answered by a classifier that did not learn it …"));
  start_->setEnabled(false);
}

void FindingsPanel::showReport(const AuditReport& report, const QStringList& files,
                               const QStringList& classes) {
  list_->clear();
  start_->setEnabled(true);
  std::map<std::string, QTreeWidgetItem*> kinds;
  for (const AuditFinding& each : report.findings) {
    QTreeWidgetItem*& kind = kinds[each.kind];
    if (kind == nullptr) kind = new QTreeWidgetItem(list_);
    QStringList names;
    for (const int file : each.files) names.append(shortName(files.value(file)));
    const QString named = names.join(QStringLiteral(" · "));
    const auto told = [&](const QString& name) {
      return each.suggested < 0 ? name : tr("%1: perhaps %2").arg(name, classes.value(each.suggested));
    };
    // What it is taken for is to be read, whatever its file is called.
    const QString brief = each.suggested < 0 ? named : inTheMiddle(named);
    auto* item = new QTreeWidgetItem(kind, {told(brief)});
    item->setToolTip(0, told(named));
    item->setData(0, Qt::UserRole, packed(each.files));
  }
  for (const auto& [kind, item] : kinds) {
    std::vector<int> all;
    for (const AuditFinding& each : report.findings)
      if (each.kind == kind) all.insert(all.end(), each.files.begin(), each.files.end());
    item->setText(0, tr("%1 (%2)").arg(findingKindText(kind)).arg(item->childCount()));
    item->setData(0, Qt::UserRole, packed(all));
    item->setExpanded(item->childCount() <= 12);
  }
  list_->show();
  QStringList lines;
  lines << (report.findings.empty() ? tr("Nothing was found in %1 labelled pictures.").arg(report.images)
                                    : tr("%n finding(s) in %1 labelled pictures: suspicions, not verdicts.",
                                         nullptr, static_cast<int>(report.findings.size()))
                                          .arg(report.images));
  if (report.shortcut)
    lines
        << tr("Size, brightness, sharpness and borders alone tell %1 of the classes right; always naming the "
              "largest would be %2. A classifier could go by them instead of the object: was each class "
              "taken "
              "with a camera of its own?")
               .arg(percent(report.looksTop1), percent(report.largestClass));
  text_->setText(lines.join(QLatin1Char('\n')));
}

void FindingsPanel::showError(const QString& sentence, const QString& detail) {
  start_->setEnabled(true);
  text_->setText(sentence);
  text_->setToolTip(detail);
}

}  // namespace effnet
