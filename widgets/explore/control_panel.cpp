#include "widgets/explore/control_panel.h"

#include "core/base/error.h"
#include "core/scaling/families.h"
#include "core/scaling/implied_phi.h"
#include "widgets/common/eliding_box.h"
#include "widgets/common/number_field.h"
#include "widgets/common/number_format.h"
#include "widgets/common/quiet_label.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/theme.h"
#include "widgets/explore/budget_panel.h"
#include "widgets/explore/phi_slider.h"
#include "widgets/explore/published_plots.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <cmath>

namespace effnet {
namespace {

QLabel* caption(const QString& text) {
  auto* label = new QLabel(text);
  label->setFont(captionFont());
  label->setProperty("kind", "muted");
  return label;
}

NumberField* field(double lowest, double highest, double step, int decimals, const QString& unit = {}) {
  auto* number = new NumberField;
  number->setRange(lowest, highest);
  number->setStep(step);
  number->setDecimals(decimals);
  number->setUnit(unit);
  return number;
}

/// A column of captions over fields, side by side.
QWidget* fieldRow(std::initializer_list<std::pair<QString, QWidget*>> fields) {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(spacing::kSmall);
  grid->setVerticalSpacing(2);
  int column = 0;
  for (const auto& [text, widget] : fields) {
    grid->addWidget(caption(text), 0, column);
    grid->addWidget(widget, 1, column, Qt::AlignTop);
    grid->setColumnStretch(column++, 1);
  }
  return box;
}

}  // namespace

ControlPanel::ControlPanel(QWidget* parent) : SidePanel(300, parent) {
  setObjectName("controlPanel");
  addWidget(makeNetworkChoice());
  addWidget(makePhi());
  addWidget(makeFactors());
  coefficients_ = addSection(tr("Coefficients"), makeCoefficients());
  addSection(tr("What φ asks for"), makeOutcome());
  budget_ = new BudgetPanel;
  addSection(tr("Budget"), budget_)->setExpanded(false);
  classes_ = field(1, limits::kClasses, 1, 0);
  classes_->setObjectName("classes");
  classes_->setToolTip(tr("Outputs of the classifier, 1000 for ImageNet"));
  cap_ = field(0, limits::kResolution, 32, 0, tr("px"));
  cap_->setObjectName("cap");
  cap_->setToolTip(tr("The input never grows beyond this, as in EfficientNetV2; 0 for no cap"));
  head_ = new QCheckBox(tr("Head as torchvision"));
  head_->setObjectName("torchvisionHead");
  head_->setToolTip(
      tr("torchvision makes the head 4 times the last stage; TensorFlow, timm and lukemelas round 1280·w. "
         "They agree for every published network, not for most other widths."));
  auto* more = new QWidget;
  auto* moreColumn = new QVBoxLayout(more);
  moreColumn->setContentsMargins(0, 0, 0, 0);
  moreColumn->addWidget(fieldRow({{tr("Classes"), classes_}, {tr("Largest input"), cap_}}));
  moreColumn->addWidget(head_);
  addSection(tr("More"), more);
  connect(head_, &QCheckBox::toggled, this,
          [this](bool on) { edit("head", [on](ExploreState& s) { s.torchvisionHead = on; }); });
  addStretch();
  connect(classes_, &NumberField::valueChanged, this,
          [this](double v) { edit("classes", [v](ExploreState& s) { s.classes = static_cast<int>(v); }); });
  connect(cap_, &NumberField::valueChanged, this,
          [this](double v) { edit("cap", [v](ExploreState& s) { s.resolutionCap = static_cast<int>(v); }); });
  connect(budget_, &BudgetPanel::edited, this, [this](const BudgetSettings& settings, const QString& field) {
    edit(field, [&settings](ExploreState& s) { s.budget = settings; });
  });
  connect(budget_, &BudgetPanel::chosen, this, [this](ScalingMode mode, double phi) {
    ExploreState next = state_;
    next.mode = static_cast<ExploreState::Mode>(mode);
    next.phi = phi;
    Q_EMIT stateEdited(next, "budget");
  });
  for (const NumberField* number : findChildren<NumberField*>())
    connect(number, &NumberField::finished, this, &ControlPanel::typingFinished);
  setState({});
}

bool ControlPanel::isTyping() const {
  return typed_ && typed_->isTyping();
}

template <typename Change>
void ControlPanel::edit(const QString& field, Change change) {
  ExploreState next = state_;
  change(next);
  if (next == state_) return;
  state_ = next;
  typed_ = findChild<NumberField*>(field);
  showMode();
  Q_EMIT stateEdited(next, field);
}

void ControlPanel::showFamilies() {
  if (family_->count() == static_cast<int>(familyNames().size())) return;
  for (const std::string& name : familyNames()) {
    const QString word = QString::fromStdString(name);
    if (family_->findData(word) < 0) family_->addItem(displayName(name), word);
  }
}

QWidget* ControlPanel::makeNetworkChoice() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  family_ = new ElidingBox;
  family_->setObjectName("family");
  family_->setToolTip(tr("The baseline that is scaled"));
  showFamilies();
  preset_ = new QComboBox;
  preset_->setObjectName("preset");
  preset_->setToolTip(tr("A published network of this family"));
  mode_ = new SegmentedControl({tr("Compound"), tr("Depth"), tr("Width"), tr("Resolution"), tr("Custom")});
  mode_->setObjectName("mode");
  mode_->setFont(captionFont());  // the five words side by side
  mode_->setSegmentToolTip(0, tr("Compound: depth, width and resolution together, as α^φ, β^φ, γ^φ"));
  mode_->setSegmentToolTip(1, tr("Depth alone, as 2^φ"));
  mode_->setSegmentToolTip(2, tr("Width alone, as 2^(φ/2)"));
  mode_->setSegmentToolTip(3, tr("Resolution alone, as 2^(φ/2)"));
  mode_->setSegmentToolTip(4, tr("Depth, width and resolution of your choice"));
  for (QComboBox* choice : {family_, preset_}) {
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
  }
  QWidget* network = fieldRow({{tr("Family"), family_}, {tr("Published"), preset_}});
  auto* columns = static_cast<QGridLayout*>(network->layout());
  columns->setColumnStretch(0, 3);  // families have the longer names
  columns->setColumnStretch(1, 2);
  column->addWidget(network);
  column->addWidget(mode_);
  connect(family_, &QComboBox::activated, this, [this] {
    edit("family", [this](ExploreState& s) {
      s.family = family_->currentData().toString().toStdString();
      s.edited.reset();
      s.resolution = familyBaseline(s.family).resolution;
      s.depth = s.width = 1;
      if (isOwnFamily(s.family)) s.coefficients = familyCoefficients(s.family);
    });
    fillPresets();
  });
  connect(preset_, &QComboBox::activated, this, [this] {
    const QString model = preset_->currentData().toString();
    if (!model.isEmpty()) Q_EMIT slider_->modelChosen(model);
  });
  connect(mode_, &SegmentedControl::currentChanged, this, [this](int mode) {
    edit("mode", [mode](ExploreState& s) {
      if (static_cast<ExploreState::Mode>(mode) == ExploreState::Mode::Custom &&
          s.mode != ExploreState::Mode::Custom) {
        const Scaling now = scalingOf(s);  // the own factors start where φ had led
        s.depth = std::round(now.depth * 1000) / 1000;
        s.width = std::round(now.width * 1000) / 1000;
        s.resolution = static_cast<int>(std::round(now.resolution * baselineOf(s).resolution));
      }
      s.mode = static_cast<ExploreState::Mode>(mode);
    });
  });
  return box;
}

QWidget* ControlPanel::makePhi() {
  phiBox_ = new QWidget;
  auto* grid = new QGridLayout(phiBox_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(0);
  auto* symbol = new QLabel(QStringLiteral("φ"));
  symbol->setFont(figureFont());
  slider_ = new PhiSlider;
  slider_->setObjectName("phiSlider");
  phi_ = field(-20, 40, 0.1, 3);
  phi_->setObjectName("phi");
  phi_->setToolTip(
      tr("How much more to spend: the cost grows by about 2^φ. Arrow keys step, Page keys leap."));
  phi_->setMaximumWidth(170);
  grid->addWidget(symbol, 0, 0);
  grid->addWidget(phi_, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
  grid->addWidget(slider_, 1, 0, 1, 2);
  place_ = new QuietLabel(3);
  place_->setObjectName("publishedPlace");
  place_->setFont(captionFont());
  place_->setMuted(true);
  grid->addWidget(place_, 2, 0, 1, 2);
  connect(slider_, &PhiSlider::valueChanged, this, [this](double phi) {
    phi_->setValue(phi);
    takePhi(phi);
  });
  connect(phi_, &NumberField::valueChanged, this, [this](double phi) {
    slider_->setValue(phi);
    takePhi(phi);
  });
  connect(slider_, &PhiSlider::pressed, this, &ControlPanel::sliderPressed);
  connect(slider_, &PhiSlider::released, this, &ControlPanel::sliderReleased);
  connect(slider_, &PhiSlider::modelChosen, this, [this](const QString& model) {
    ExploreState next = stateOfPublished(model.toStdString());
    next.phi = state_.phi;
    next.coefficients = state_.coefficients;
    next.classes = state_.classes;
    next.convention = state_.convention;
    next.budget = state_.budget;
    Q_EMIT stateEdited(next, "published");
  });
  return phiBox_;
}

/// In custom mode φ runs over the published networks: its factors are theirs, or lie between them.
void ControlPanel::takePhi(double phi) {
  edit("phi", [this, phi](ExploreState& s) {
    s.phi = phi;
    if (s.mode != ExploreState::Mode::Custom) return;
    const int side = baselineOf(s).resolution;
    const Scaling factors = betweenStops(stops_, phi, side);
    s.depth = factors.depth;
    s.width = factors.width;
    s.resolution = static_cast<int>(std::round(factors.resolution * side));
  });
}

/// In custom mode the φ that led to the factors, or else the one whose intended cost is theirs.
double ControlPanel::shownPhi() const {
  if (state_.mode != ExploreState::Mode::Custom) return state_.phi;
  const int side = baselineOf(state_).resolution;
  const Scaling led = betweenStops(stops_, state_.phi, side);
  const bool still = led.depth == state_.depth && led.width == state_.width &&
                     static_cast<int>(std::round(led.resolution * side)) == state_.resolution;
  if (still) return state_.phi;
  return std::round(1000 * costPhi({state_.depth, state_.width, double(state_.resolution) / side})) / 1000;
}

void ControlPanel::showPhi() {
  const double phi = shownPhi();
  slider_->setValue(phi);
  phi_->setValue(phi);
}

/// `published`: the name of the one that is shown, if it has one.
void ControlPanel::showPlace(const NetworkComparison& networks, const std::string& published) {
  if (stops_.empty()) return place_->setText({});
  const StopPlace place = placeAmong(stops_, costPhi(networks.scaling));
  const auto named = [](const std::string& model) {
    const QString name = displayName(model);
    const double top1 = publishedTop1(name);
    return std::isfinite(top1) ? tr("%1 (%2)").arg(name, percent(top1 / 100)) : name;
  };
  if (!published.empty()) return place_->setText(tr("%1, as published").arg(named(published)));
  if (place.below.empty())
    return place_->setText(tr("Smaller than %1; not measured").arg(named(place.above)));
  if (place.above.empty()) return place_->setText(tr("Larger than %1; not measured").arg(named(place.below)));
  if (place.below == place.above)
    return place_->setText(tr("Costs about what %1 does; not measured").arg(named(place.above)));
  const bool alone = state_.mode != ExploreState::Mode::Compound && state_.mode != ExploreState::Mode::Custom;
  const bool numbered = std::isfinite(place.number);  // the family stands above: "B4" is enough then
  const auto side = [&](const std::string& model) {
    return numbered ? named(model).section(u'-', -1) : named(model);
  };
  const QString between =
      tr("between %1 and %2, published; this one is not measured.").arg(side(place.below), side(place.above));
  QString text = std::isfinite(place.number)
                     ? tr("B%1: %2").arg(QLocale().toString(place.number, 'f', 1), between)
                     : between;
  if (alone) text += u' ' + tr("They scale all three; it costs as much.");
  place_->setText(text);
}

QWidget* ControlPanel::makeCoefficients() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  alpha_ = field(0.01, 10, 0.01, 3);
  beta_ = field(0.01, 10, 0.01, 3);
  gamma_ = field(0.01, 10, 0.01, 3);
  alpha_->setObjectName("alpha");
  beta_->setObjectName("beta");
  gamma_->setObjectName("gamma");
  alpha_->setToolTip(tr("Depth grows as α^φ"));
  beta_->setToolTip(tr("Width grows as β^φ"));
  gamma_->setToolTip(tr("Resolution grows as γ^φ"));
  product_ = new QuietLabel(2);
  product_->setFont(captionFont());
  product_->setMuted(true);
  column->addWidget(fieldRow({{tr("α depth"), alpha_}, {tr("β width"), beta_}, {tr("γ input"), gamma_}}));
  column->addWidget(product_);
  connect(alpha_, &NumberField::valueChanged, this,
          [this](double v) { edit("alpha", [v](ExploreState& s) { s.coefficients.alpha = v; }); });
  connect(beta_, &NumberField::valueChanged, this,
          [this](double v) { edit("beta", [v](ExploreState& s) { s.coefficients.beta = v; }); });
  connect(gamma_, &NumberField::valueChanged, this,
          [this](double v) { edit("gamma", [v](ExploreState& s) { s.coefficients.gamma = v; }); });
  return box;
}

QWidget* ControlPanel::makeFactors() {
  depth_ = field(0.001, 1000, 0.1, 3);
  width_ = field(0.001, 1000, 0.1, 3);
  resolution_ = field(1, limits::kResolution, 8, 0);
  depth_->setObjectName("depth");
  width_->setObjectName("width");
  resolution_->setObjectName("resolution");
  factors_ =
      fieldRow({{tr("d depth ×"), depth_}, {tr("w width ×"), width_}, {tr("Resolution, px"), resolution_}});
  connect(depth_, &NumberField::valueChanged, this,
          [this](double v) { edit("depth", [v](ExploreState& s) { s.depth = v; }); });
  connect(width_, &NumberField::valueChanged, this,
          [this](double v) { edit("width", [v](ExploreState& s) { s.width = v; }); });
  connect(resolution_, &NumberField::valueChanged, this, [this](double v) {
    edit("resolution", [v](ExploreState& s) { s.resolution = static_cast<int>(v); });
  });
  return factors_;
}

QWidget* ControlPanel::makeOutcome() {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(2);
  const QString columns[] = {tr("factor"), tr("as φ"), tr("nearest")};
  const QString rows[] = {tr("depth"), tr("width"), tr("input")};
  for (int column = 0; column < 3; ++column) {
    auto* heading = caption(columns[column]);
    heading->setAlignment(Qt::AlignRight);
    grid->addWidget(heading, 0, column + 1);
    grid->setColumnStretch(column + 1, 1);
    for (int row = 0; row < 3; ++row) {
      outcome_[row][column] = new QuietLabel(1, Qt::AlignRight | Qt::AlignVCenter);
      grid->addWidget(outcome_[row][column], row + 1, column + 1);
    }
  }
  for (int row = 0; row < 3; ++row) grid->addWidget(new QLabel(rows[row]), row + 1, 0);
  return box;
}

void ControlPanel::fillPresets() {
  preset_->clear();
  preset_->addItem(tr("–"));
  for (const PublishedModel& model : publishedModels())
    if (model.family == state_.family)  // it stands beside it: "B4" is enough, and is not cut
      preset_->addItem(displayName(model.name).section(u'-', -1), QString::fromStdString(model.name));
  stops_ = publishedStops(state_.family);
  if (stops_.size() < 2) stops_.clear();
  QVector<PhiSlider::Tick> ticks;
  for (const PublishedStop& stop : stops_) {
    if (stop.phi > PhiSlider::kHighest) continue;  // L2 lies far beyond: the list of networks has it
    const QString name = QString::fromStdString(stop.name);
    ticks.push_back({stop.phi, name.section(u'_', -1).toUpper(), name});
  }
  slider_->setTicks(ticks);
  showPhi();
  showMode();
}

void ControlPanel::showMode() {
  const bool custom = state_.mode == ExploreState::Mode::Custom;
  phiBox_->setVisible(!custom || !stops_.empty());
  factors_->setVisible(custom);
  coefficients_->setVisible(state_.mode == ExploreState::Mode::Compound);
  const double product = state_.coefficients.product();
  product_->setText(tr("α·β²·γ² = %1; the paper: about 2").arg(QLocale().toString(product, 'f', 4)));
}

void ControlPanel::setState(const ExploreState& state) {
  if (state != state_) typed_ = nullptr;  // it comes from elsewhere, and so does what is wrong with it
  const bool otherFamily = state.family != state_.family || preset_->count() == 0;
  state_ = state;
  if (otherFamily) fillPresets();
  showFamilies();
  family_->setCurrentIndex(family_->findData(QString::fromStdString(state.family)));
  mode_->setCurrent(static_cast<int>(state.mode));
  showPhi();
  alpha_->setValue(state.coefficients.alpha);
  beta_->setValue(state.coefficients.beta);
  gamma_->setValue(state.coefficients.gamma);
  depth_->setValue(state.depth);
  width_->setValue(state.width);
  resolution_->setValue(state.resolution);
  classes_->setValue(state.classes);
  cap_->setValue(state.resolutionCap);
  const QSignalBlocker quiet(head_);
  head_->setChecked(state.torchvisionHead);
  showMode();
}

void ControlPanel::setOutcome(const NetworkComparison& networks) {
  const NetworkSpec& spec = networks.scaled.spec();
  const Scaling& scaling = networks.scaling;
  const ImpliedPhi implied = impliedPhi(scaling, state_.coefficients);
  const NearestPublished near = nearestPublished(spec.family, scaling);
  const auto show = [this](int row, double asked, double phi, const std::string& model) {
    outcome_[row][0]->setText(factor(asked));
    outcome_[row][1]->setText(std::isfinite(phi) ? QLocale().toString(phi, 'f', 2) : QStringLiteral("–"));
    outcome_[row][2]->setText(model.empty() ? QString() : displayName(model).section(u'-', -1));
  };
  show(0, scaling.depth, implied.depth, near.depth);
  show(1, scaling.width, implied.width, near.width);
  show(2, scaling.resolution, implied.resolution, near.resolution);
  const std::string published = publishedNameOf(spec);
  showPlace(networks, published);
  budget_->setState(state_, networks);
  const int preset = preset_->findData(QString::fromStdString(published));
  preset_->setCurrentIndex(std::max(0, preset));
}

void ControlPanel::setMeasurements(const QVector<Measurement>& measurements) {
  budget_->setMeasurements(measurements);
}

void ControlPanel::setProblem(const QString& sentence) {
  if (saidAt_) saidAt_->setProblem({});
  saidAt_ = nullptr;
  if (sentence.isEmpty()) return;
  NumberField* main = state_.mode == ExploreState::Mode::Custom ? depth_ : phi_;
  saidAt_ = typed_ ? typed_ : main;
  saidAt_->setProblem(sentence);
}

}  // namespace effnet
