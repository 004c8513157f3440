#pragma once

#include "core/protocol/measurement.h"
#include "core/scaling/published_stops.h"
#include "widgets/common/side_panel.h"
#include "widgets/explore/explore_state.h"

class QCheckBox;
class QComboBox;

namespace effnet {

class BudgetPanel;
class NumberField;
class PhiSlider;
class QuietLabel;
class SegmentedControl;

/// The left side of Explore: family, mode, φ, coefficients or own factors. It shows a state and tells of the
/// user's changes; it computes no network.
class ControlPanel : public SidePanel {
  Q_OBJECT

 public:
  explicit ControlPanel(QWidget* parent = nullptr);

  void setState(const ExploreState& state);

  /// What the current settings came to: α·β²·γ², requested factors, nearest published networks.
  void setOutcome(const NetworkComparison& networks);

  /// What a limit on latency is told from.
  void setMeasurements(const QVector<Measurement>& measurements);

  /// Said under φ, or under the factors in custom mode; empty clears it.
  void setProblem(const QString& sentence);

  /// The last change came from a field whose number may not be whole yet.
  bool isTyping() const;

  /// Families of the user's own may have come meanwhile.
  void showFamilies();

 Q_SIGNALS:
  /// `field` names the control, so that steps of one drag undo as one.
  void stateEdited(const effnet::ExploreState& state, const QString& field);
  void sliderPressed();
  void sliderReleased();
  void typingFinished();

 private:
  QWidget* makeNetworkChoice();
  QWidget* makePhi();
  QWidget* makeCoefficients();
  QWidget* makeFactors();
  QWidget* makeOutcome();
  void fillPresets();
  void takePhi(double phi);
  double shownPhi() const;
  void showPhi();
  void showPlace(const NetworkComparison& networks, const std::string& published);
  void showMode();
  template <typename Change>
  void edit(const QString& field, Change change);

  ExploreState state_;
  QComboBox* family_;
  QComboBox* preset_;
  SegmentedControl* mode_;
  PhiSlider* slider_;
  NumberField* phi_;
  QWidget* phiBox_;
  QuietLabel* place_;                 ///< where φ lies among the published networks
  std::vector<PublishedStop> stops_;  ///< of the family
  NumberField* alpha_;
  NumberField* beta_;
  NumberField* gamma_;
  QuietLabel* product_;
  Section* coefficients_;
  NumberField* depth_;
  NumberField* width_;
  NumberField* resolution_;
  QWidget* factors_;
  NumberField* typed_ = nullptr;   ///< the field that was changed last; null after any other control
  NumberField* saidAt_ = nullptr;  ///< where a problem is said
  NumberField* classes_;
  NumberField* cap_;
  QCheckBox* head_;
  QuietLabel* outcome_[3][3];  ///< depth, width, input: factor, as φ, nearest published
  BudgetPanel* budget_;
};

}  // namespace effnet
