#pragma once

#include "core/protocol/answers.h"
#include "widgets/classify/explain_wish.h"
#include "widgets/maps/heat_layer.h"

#include <QWidget>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace effnet {

class ColorBar;
struct CamMethodRow;

/// The controls of the map: method and stage on the engine's side, colours and opacity on this one.
class ExplainPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ExplainPanel(QWidget* parent = nullptr);

  /// The stages of this network can be chosen for the methods that allow it; what one of their cells sees of
  /// the input is shown.
  void setNetwork(const NetworkSpec& network);

  /// The classes that the picture could be of, for 'Against'.
  void setClasses(const std::vector<ClassScore>& scores);

  ExplainMethod method() const;
  /// As if it had been chosen; stages and classes that are not offered are left out.
  void setMethod(const ExplainMethod& method);
  /// Whether the method chosen has maps of other stages than the last.
  bool hasStages() const;
  /// Where the method chosen has no maps of other stages than the last: another one, that has.
  void chooseStages();
  HeatOptions options() const;
  double opacity() const;

  bool isMapVisible() const;
  void setMapVisible(bool visible);

  /// The range of the map shown, for the colour bar and for 'Same scale'.
  void showRange(const ValueRange& range);
  void showValue(const std::optional<float>& value);

 Q_SIGNALS:
  void methodChanged();
  void optionsChanged();
  void opacityChanged(double opacity);
  void mapVisibleChanged(bool visible);
  void boxVisibleChanged(bool visible);

 private:
  void buildControls();
  void connectControls();
  const CamMethodRow& methodRow() const;
  bool isSigned() const;
  void chooseColors();
  void followMethod();
  void updateStages();
  void updateStageHint();

  QCheckBox* visible_;
  QComboBox* method_;
  QComboBox* against_;
  QComboBox* augmentation_;
  QComboBox* stage_;
  QLabel* stageHint_;
  QComboBox* colors_;
  QSlider* opacity_;
  QCheckBox* blocky_;
  QCheckBox* fixed_;
  QCheckBox* contour_;
  QSlider* contourShare_;
  QCheckBox* box_;
  ColorBar* bar_;
  int stages_ = 0;
  QStringList fields_;                    ///< what a cell of each stage sees
  std::optional<ValueRange> fixedRange_;  ///< of the first map shown since 'Same scale' was switched on
};

}  // namespace effnet
