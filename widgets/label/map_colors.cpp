#include "widgets/label/map_colors.h"

#include "widgets/common/theme.h"
#include "widgets/label/label_model.h"

#include <QCoreApplication>

namespace effnet {
namespace {

constexpr int kColors = 7;  // of seriesColor(int), before it begins anew

/// Not named tr: lupdate would look for the text behind that and find none.
QString words(const char* text) {
  return QCoreApplication::translate("effnet::DataMapView", text);
}

QString classText(const LabelSheet& sheet) {
  const int classes = static_cast<int>(sheet.classes().size());
  QString text = words(QT_TRANSLATE_NOOP("effnet::DataMapView", "Filled: labelled. Draw a loop to select."));
  if (classes > kColors)
    text += QLatin1Char(' ') +
            words(QT_TRANSLATE_NOOP("effnet::DataMapView", "Colours repeat after seven classes."));
  return text;
}

QColor colorOf(const LabelModel& model, int picture, MapColoring coloring) {
  const Theme& theme = Theme::current();
  const int label = model.sheet().labelOf(picture);
  const int predicted = model.suggestedOf(picture);
  switch (coloring) {
    case MapColoring::ByClass:
      return label < 0 ? QColor() : seriesColor(label);
    case MapColoring::ByError:
      if (label < 0 || predicted < 0) return {};
      return label == predicted ? theme.good : theme.bad;
    case MapColoring::ByConfidence:
      if (predicted < 0) return {};
      return mixed(theme.bad, theme.good, model.probabilityOf(picture));
  }
  return {};
}

QString textOf(const LabelModel& model, MapColoring coloring) {
  switch (coloring) {
    case MapColoring::ByClass:
      return classText(model.sheet());
    case MapColoring::ByError:
      return words(QT_TRANSLATE_NOOP(
          "effnet::DataMapView",
          "Red: a classifier that did not learn it says another class. Draw a loop to select."));
    case MapColoring::ByConfidence:
      return words(QT_TRANSLATE_NOOP(
          "effnet::DataMapView", "From red to green: how sure the classifier is. Draw a loop to select."));
  }
  return {};
}

}  // namespace

MapColors mapColors(const LabelModel& model, MapColoring coloring) {
  MapColors colors;
  for (int picture = 0; picture < model.sheet().size(); ++picture)
    colors.ofPictures.push_back(colorOf(model, picture, coloring));
  colors.text = textOf(model, coloring);
  return colors;
}

}  // namespace effnet
