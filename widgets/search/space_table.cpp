#include "widgets/search/space_table.h"

#include "core/base/error.h"
#include "core/search/search_words.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <algorithm>
#include <iterator>

namespace effnet {
namespace {

constexpr int kAll = 0;  // the row of all stages

struct Part {
  const char* word;
  const char* title;
};

constexpr Part kParts[] = {
    {"operators", QT_TRANSLATE_NOOP("effnet::SpaceTable", "Operator")},
    {"kernels", QT_TRANSLATE_NOOP("effnet::SpaceTable", "Kernel")},
    {"expand_ratios", QT_TRANSLATE_NOOP("effnet::SpaceTable", "Expansion")},
    {"se_ratios", QT_TRANSLATE_NOOP("effnet::SpaceTable", "SE")},
    {"layers", QT_TRANSLATE_NOOP("effnet::SpaceTable", "Layers")},
    {"channels", QT_TRANSLATE_NOOP("effnet::SpaceTable", "Channels")},
    {"skip", QT_TRANSLATE_NOOP("effnet::SpaceTable", "Skip")},
};

// In the order of their tables in search_words.h.
constexpr const char* kOperators[] = {
    QT_TRANSLATE_NOOP("effnet::SpaceTable", "MBConv"),
    QT_TRANSLATE_NOOP("effnet::SpaceTable", "Fused-MBConv"),
    QT_TRANSLATE_NOOP("effnet::SpaceTable", "conv"),
    QT_TRANSLATE_NOOP("effnet::SpaceTable", "separable"),
};
static_assert(std::size(kOperators) == tableOf<SearchOperator>().size());
constexpr const char* kSkips[] = {
    QT_TRANSLATE_NOOP("effnet::SpaceTable", "identity"),
    QT_TRANSLATE_NOOP("effnet::SpaceTable", "none"),
};
static_assert(std::size(kSkips) == tableOf<SearchSkip>().size());

QString titleOf(const std::string& word) {
  if (const auto op = fromWord<SearchOperator>(word))
    return SpaceTable::tr(kOperators[static_cast<int>(*op)]);
  if (const auto skip = fromWord<SearchSkip>(word)) return SpaceTable::tr(kSkips[static_cast<int>(*skip)]);
  return QString::fromStdString(word);
}

QString textOf(const std::string& part, const Json& value) {
  if (value.is_string()) return titleOf(value.get<std::string>());
  const double number = value.get<double>();
  const QString plain = QLocale().toString(number, 'g', 3);
  if (part == "layers") return number > 0 ? QStringLiteral("+%1").arg(plain) : plain;
  if (part == "channels") return QStringLiteral("×%1").arg(plain);
  if (part == "kernels") return QStringLiteral("%1×%1").arg(plain);
  return plain;
}

}  // namespace

QString SpaceTable::inWords(const std::string& change) {
  static const QRegularExpression kStep(QStringLiteral("^(?:stage (\\d+): )?(\\w+) (\\S+) → (\\S+)$"));
  QStringList told;
  for (const QString& step : QString::fromStdString(change).split(QStringLiteral(", "))) {
    const auto found = kStep.match(step);
    const std::string part = found.captured(2).toStdString();
    const auto* known =
        std::ranges::find(kParts, part, [](const Part& each) { return std::string(each.word); });
    if (!found.hasMatch() || known == std::end(kParts)) {
      told << step;
      continue;
    }
    const auto option = [&](int capture) {
      bool isNumber = false;
      const double number = found.captured(capture).toDouble(&isNumber);
      return textOf(part, isNumber ? Json(number) : Json(found.captured(capture).toStdString()));
    };
    const QString text = tr(known->title) + QStringLiteral(" %1 → %2").arg(option(3), option(4));
    told << (found.captured(1).isEmpty()
                 ? text
                 : tr("Stage %1").arg(found.captured(1)) + QStringLiteral(": ") + text);
  }
  return told.join(QStringLiteral(", "));
}

SpaceTable::SpaceTable(QWidget* parent) : QTableWidget(parent) {
  setObjectName(QStringLiteral("spaceTable"));
  setSelectionMode(QAbstractItemView::NoSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setShowGrid(false);
  horizontalHeader()->setHighlightSections(false);
  verticalHeader()->setHighlightSections(false);
  connect(this, &QTableWidget::itemChanged, this, &SpaceTable::takeTick);
}

void SpaceTable::setSpace(const SearchSpace& space) {
  const QSignalBlocker quiet(this);
  space_ = toJson(space);
  options_.clear();
  clear();
  setColumnCount(0);
  const Json& stages = space_["stages"];
  setRowCount(static_cast<int>(stages.size()) + 1);
  QStringList rows{tr("All stages")};
  for (std::size_t stage = 0; stage < stages.size(); ++stage) rows << tr("Stage %1").arg(stage + 2);
  setVerticalHeaderLabels(rows);
  for (const Part& part : kParts) {
    std::vector<Json> values;
    for (const Json& stage : stages)
      for (const Json& value : stage.value(part.word, Json::array()))
        if (std::ranges::find(values, value) == values.end()) values.push_back(value);
    for (const Json& value : values) addColumn({part.word, value});
  }
  resizeColumnsToContents();
}

void SpaceTable::addColumn(const Option& option) {
  const int column = columnCount();
  options_.push_back(option);
  insertColumn(column);
  const auto part = std::ranges::find(kParts, option.part, &Part::word);
  setHorizontalHeaderItem(
      column, new QTableWidgetItem(tr(part->title) + QLatin1Char('\n') + textOf(option.part, option.value)));
  if (option.part == "se_ratios")
    horizontalHeaderItem(column)->setToolTip(
        tr("Width of squeeze-excite in the block's input channels; 0: none"));
  const Json& stages = space_["stages"];
  for (int row = 0; row < rowCount(); ++row) {
    auto* item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    if (row != kAll) {
      const Json ticked = stages[static_cast<std::size_t>(row) - 1].value(option.part, Json::array());
      const bool has = std::ranges::find(ticked, option.value) != ticked.end();
      item->setCheckState(has ? Qt::Checked : Qt::Unchecked);
    }
    setItem(row, column, item);
  }
  showAll(column);
}

void SpaceTable::showAll(int column) {
  int ticked = 0;
  for (int row = kAll + 1; row < rowCount(); ++row) ticked += item(row, column)->checkState() == Qt::Checked;
  item(kAll, column)
      ->setCheckState(ticked == 0                ? Qt::Unchecked
                      : ticked == rowCount() - 1 ? Qt::Checked
                                                 : Qt::PartiallyChecked);
}

void SpaceTable::takeTick(QTableWidgetItem* changed) {
  {
    const QSignalBlocker quiet(this);
    if (changed->row() == kAll)
      for (int row = kAll + 1; row < rowCount(); ++row)
        item(row, changed->column())->setCheckState(changed->checkState());
    showAll(changed->column());
  }
  viewport()->update();
  Q_EMIT edited();
}

SearchSpace SpaceTable::space() const {
  if (space_.is_null()) throw Error("bad_space", "there is none");
  Json json = space_;
  for (int row = kAll + 1; row < rowCount(); ++row) {
    Json choices = Json::object();
    for (int column = 0; column < columnCount(); ++column) {
      const Option& option = options_[static_cast<std::size_t>(column)];
      if (item(row, column)->checkState() == Qt::Checked) choices[option.part].push_back(option.value);
    }
    json["stages"][static_cast<std::size_t>(row) - 1] = choices;
  }
  return searchSpaceFromJson(json);
}

}  // namespace effnet
