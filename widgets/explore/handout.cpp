#include "widgets/explore/handout.h"

#include "core/protocol/explore_link.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/drawing/network_drawing.h"
#include "widgets/explore/totals_panel.h"
#include "widgets/models/network_model.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <cmath>

namespace effnet {
namespace {

constexpr QSizeF kA4{793.7, 1122.5};
constexpr double kMargin = 48;
constexpr double kDrawing = 230;
constexpr double kRow = 21;

struct Column {
  int column;
  double width;  ///< share of the page
};
constexpr Column kColumns[] = {{NetworkModel::OperatorColumn, 0.27}, {NetworkModel::StrideColumn, 0.07},
                               {NetworkModel::LayersColumn, 0.08},   {NetworkModel::ChannelsColumn, 0.11},
                               {NetworkModel::OutputColumn, 0.1},    {NetworkModel::ParamsColumn, 0.13},
                               {NetworkModel::MacsColumn, 0.13},     {NetworkModel::ShareColumn, 0.11}};

/// Not named tr: lupdate would look for the text behind that and find none.
QString words(const char* source) {
  return QCoreApplication::translate("effnet::Handout", source);
}

/// One line or, where a language's words are wider than their column, two.
double headHeight(const QStringList& head, double width) {
  const QFontMetricsF metrics(strongFont());
  for (std::size_t i = 0; i < std::size(kColumns); ++i)
    if (metrics.horizontalAdvance(head[static_cast<int>(i)]) > kColumns[i].width * width - 4)
      return kRow + metrics.lineSpacing();
  return kRow;
}

QString howScaled(const ExploreState& state, const NetworkComparison& networks) {
  const Scaling& scaling = networks.scaling;
  const QString factors = words(QT_TRANSLATE_NOOP("effnet::Handout", "depth %1, width %2, resolution %3"))
                              .arg(factor(scaling.depth), factor(scaling.width), factor(scaling.resolution));
  if (state.mode == ExploreState::Mode::Custom) return factors;
  const QLocale locale;
  const Coefficients& c = state.coefficients;
  const QString phi = QStringLiteral("φ = %1").arg(locale.toString(state.phi, 'g', 6));
  if (state.mode != ExploreState::Mode::Compound) return phi + QStringLiteral(" · ") + factors;
  return QStringLiteral("%1 · α = %2, β = %3, γ = %4 · ")
             .arg(phi, locale.toString(c.alpha), locale.toString(c.beta), locale.toString(c.gamma)) +
         factors;
}

}  // namespace

QSizeF handoutSize() {
  return kA4;
}

QStringList handoutLines(const ExploreState& state, const NetworkComparison& networks) {
  const Analysis& now = networks.scaled.analysis;
  const Analysis& before = networks.baseline.analysis;
  const auto grown = [](std::int64_t to, std::int64_t from) {
    return factor(static_cast<double>(to) / static_cast<double>(from));
  };
  const bool flops = state.convention == Convention::Flops;
  QStringList lines{
      howScaled(state, networks),
      words(QT_TRANSLATE_NOOP("effnet::Handout", "Input %1 px · %2 blocks · %3 weighted layers"))
          .arg(now.spec.resolution)
          .arg(bodyBlocks(networks.scaled.expanded))
          .arg(weightedLayers(networks.scaled.expanded)),
      words(QT_TRANSLATE_NOOP("effnet::Handout", "Parameters %1 (baseline %2)"))
          .arg(exactNumber(now.totals.params), grown(now.totals.params, before.totals.params)),
      (flops ? words(QT_TRANSLATE_NOOP("effnet::Handout", "FLOPs %1 (baseline %2)"))
             : words(QT_TRANSLATE_NOOP("effnet::Handout", "MACs %1 (baseline %2)")))
          .arg(exactNumber(now.totals.operations(state.convention)),
               grown(now.totals.operations(state.convention), before.totals.operations(state.convention))),
      words(QT_TRANSLATE_NOOP("effnet::Handout",
                              "Memory for one answer %1, for training %2 an image and %3 once"))
          .arg(byteSize(now.memory.inference), byteSize(now.memory.trainingPerImageFp32),
               byteSize(now.memory.trainingFixed)),
      words(QT_TRANSLATE_NOOP("effnet::Handout", "Counted, not measured, for one image in fp32.")) + u' ' +
          TotalsPanel::reasonOf(state.convention),
      QStringLiteral("M. Tan, Q. V. Le: EfficientNet, arXiv 1905.11946; EfficientNetV2, arXiv 2104.00298"),
      QString::fromStdString(linkOf(state))};
  return lines;
}

QVector<QStringList> handoutTable(const ExploreState& state, const NetworkComparison& networks) {
  NetworkModel model;
  model.setNetworks(networks);
  model.setConvention(state.convention);
  QVector<QStringList> rows(1 + model.rowCount());
  for (const Column& column : kColumns) {
    rows[0] << model.headerData(column.column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < model.rowCount(); ++row)
      rows[1 + row] << model.index(row, column.column).data(Qt::DisplayRole).toString();
  }
  return rows;
}

void paintHandout(QPainter& painter, const ExploreState& state, const NetworkComparison& networks) {
  const double width = kA4.width() - 2 * kMargin;
  double y = kMargin;
  const auto text = [&](const QString& said, const QFont& font, const QColor& color) {
    painter.setFont(font);
    painter.setPen(color);
    const int wrap = said.contains(u' ') ? Qt::TextWordWrap : Qt::TextWrapAnywhere;  // a link has no words
    QRectF taken;
    painter.drawText(QRectF(kMargin, y, width, kA4.height() - kMargin - y),
                     Qt::AlignLeft | Qt::AlignTop | wrap, said, &taken);
    y += taken.height() + 4;
  };
  painter.fillRect(QRectF(QPointF(), kA4), Qt::white);
  text(displayName(networks.scaled.spec()), figureFont(), Qt::black);
  const QStringList lines = handoutLines(state, networks);
  for (int i = 0; i < 5; ++i) text(lines[i], QFont(), Qt::black);
  NetworkDrawing drawing;
  drawing.resize(static_cast<int>(width), static_cast<int>(kDrawing));
  drawing.setNetworks(networks);
  y += 8;
  drawing.render(&painter, QPoint(static_cast<int>(kMargin), static_cast<int>(y)));
  y += kDrawing + 12;
  const QVector<QStringList> table = handoutTable(state, networks);
  for (int line = 0; line < table.size(); ++line) {
    const bool total = line + 1 == table.size();
    painter.setPen(QPen(total ? Qt::black : Qt::lightGray, 0.5));
    if (line > 0) painter.drawLine(QPointF(kMargin, y), QPointF(kMargin + width, y));
    painter.setFont(total || line == 0 ? strongFont() : QFont());
    painter.setPen(Qt::black);
    const double height = line == 0 ? headHeight(table[0], width) : kRow;
    double x = kMargin;
    for (std::size_t i = 0; i < std::size(kColumns); ++i) {
      const double room = kColumns[i].width * width;
      const int side = i == 0 ? Qt::AlignLeft : Qt::AlignRight;
      const int place = line == 0 ? Qt::AlignBottom | Qt::TextWordWrap : Qt::AlignVCenter;
      painter.drawText(QRectF(x, y, room - 4, height), side | place, table[line][static_cast<int>(i)]);
      x += room;
    }
    y += height;
  }
  y += 12;
  for (int i = 5; i < lines.size(); ++i) text(lines[i], captionFont(), Qt::darkGray);
}

}  // namespace effnet
