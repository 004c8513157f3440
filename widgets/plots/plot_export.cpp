#include "widgets/plots/plot_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>
#include <QSvgGenerator>
#include <qcustomplot.h>

namespace effnet {
namespace {

QString quoted(QString text) {
  if (!text.contains(QRegularExpression("[\",\r\n]"))) return text;
  return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString header(const PlotAxis& axis) {
  return quoted(axis.unit.isEmpty() ? axis.label : axis.label + QStringLiteral(" (") + axis.unit + u')');
}

QString cell(const PlotAxis& axis, double value) {
  const int index = static_cast<int>(value);
  if (index >= 0 && index < axis.categories.size()) return quoted(axis.categories[index]);
  return QString::number(value, 'g', 15);
}

QByteArray svgOf(QCustomPlot& plot) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(plot.size());
  generator.setViewBox(plot.rect());
  QCPPainter painter;
  painter.begin(&generator);
  painter.setMode(QCPPainter::pmVectorized);
  painter.setMode(QCPPainter::pmNoCaching);
  plot.toPainter(&painter, plot.width(), plot.height());
  painter.end();
  return bytes;
}

bool fail(QString* error, const QString& reason) {
  if (error) *error = reason;
  return false;
}

}  // namespace

QString plotCsv(const QVector<PlotSeries>& series, const PlotAxis& x, const PlotAxis& y) {
  QString text = QStringLiteral("series,%1,%2,label\n").arg(header(x), header(y));
  for (const PlotSeries& one : series)
    for (qsizetype i = 0; i < one.x.size(); ++i)
      text += QStringLiteral("%1,%2,%3,%4\n")
                  .arg(quoted(one.name), cell(x, one.x[i]), QString::number(one.y[i], 'g', 15),
                       quoted(one.labels.value(i)));
  return text;
}

bool savePlotImage(QCustomPlot& plot, const QString& file, QString* error) {
  const QString suffix = QFileInfo(file).suffix().toLower();
  if (suffix == "png") {
    constexpr double kScale = 2;  // sharp on paper and in slides
    return plot.savePng(file, 0, 0, kScale) ||
           fail(error, QCoreApplication::translate("effnet::PlotView", "%1 cannot be written").arg(file));
  }
  if (suffix == "pdf")
    return plot.savePdf(file) ||
           fail(error, QCoreApplication::translate("effnet::PlotView", "%1 cannot be written").arg(file));
  if (suffix != "svg")
    return fail(error,
                QCoreApplication::translate("effnet::PlotView", "%1 ends in none of .png, .svg, .pdf, .csv")
                    .arg(file));
  QSaveFile out(file);
  if (!out.open(QIODevice::WriteOnly) || out.write(svgOf(plot)) < 0 || !out.commit())
    return fail(error, out.errorString());
  return true;
}

}  // namespace effnet
