#include "widgets/models/network_fields.h"

#include "widgets/models/network_fields_model.h"

#include <algorithm>
#include <array>

namespace effnet {
namespace {

using Spec = NetworkSpec;

bool always(const Spec&) {
  return true;
}

bool hasHead(const Spec& spec) {
  return spec.headChannels > 0;
}

bool squeezes(const StageSpec& stage) {
  const bool room =
      stage.op == Operator::MBConv || (stage.op == Operator::FusedMBConv && stage.expandRatio > 1);
  return room && stage.seRatio > 0;
}

bool hasSqueeze(const Spec& spec) {
  return std::ranges::any_of(spec.stages, squeezes);
}

bool expands(const Spec& spec) {
  return std::ranges::any_of(spec.stages, [](const StageSpec& stage) {
    return (stage.op == Operator::MBConv || stage.op == Operator::FusedMBConv) && stage.expandRatio != 1;
  });
}

/// Blocks whose skip stochastic depth can drop.
bool hasSkips(const Spec& spec) {
  return std::ranges::any_of(spec.stages, [](const StageSpec& stage) {
    return stage.skip && stage.op != Operator::DepthwiseSeparable;
  });
}

constexpr std::array kActivations{Activation::SiLU, Activation::ReLU, Activation::ReLU6,
                                  Activation::HardSwish};

double place(Activation activation) {
  return static_cast<double>(std::ranges::find(kActivations, activation) - kActivations.begin());
}

Activation activationAt(double place) {
  return kActivations[static_cast<std::size_t>(place)];
}

/// A whole or a broken number of a member.
template <auto Member>
double numberOf(const Spec& spec) {
  return static_cast<double>(spec.*Member);
}

template <auto Member>
void setNumber(Spec& spec, double value) {
  spec.*Member = static_cast<std::remove_reference_t<decltype(spec.*Member)>>(value);
}

template <auto Member>
NetworkField whole(const QString& name, const QString& help, double least, double most,
                   bool (*applies)(const Spec&) = always) {
  return {name, help, {}, applies, numberOf<Member>, setNumber<Member>, least, most, true};
}

template <auto Member>
NetworkField broken(const QString& name, const QString& help, double least, double most,
                    bool (*applies)(const Spec&) = always) {
  return {name, help, {}, applies, numberOf<Member>, setNumber<Member>, least, most, false};
}

/// An enumeration or a yes and no, whose values are the words' places.
template <auto Member>
NetworkField choice(const QString& name, const QString& help, const QStringList& words,
                    bool (*applies)(const Spec&) = always) {
  return {name, help, words, applies, numberOf<Member>, setNumber<Member>};
}

QStringList noYes() {
  return QStringList({NetworkFieldsModel::tr("no"), NetworkFieldsModel::tr("yes")});
}

QStringList activationWords() {
  return {QStringLiteral("SiLU"), QStringLiteral("ReLU"), QStringLiteral("ReLU6"),
          QStringLiteral("Hard-Swish")};
}

void addEnds(QVector<NetworkField>& fields) {
  fields << whole<&Spec::stemChannels>(NetworkFieldsModel::tr("Stem: channels"), {}, 1, limits::kChannels)
         << whole<&Spec::stemKernel>(NetworkFieldsModel::tr("Stem: kernel"), {}, 1, 31)
         << whole<&Spec::stemStride>(NetworkFieldsModel::tr("Stem: stride"), {}, 1, 8)
         << choice<&Spec::stemPool>(
                NetworkFieldsModel::tr("Stem: max pooling"),
                NetworkFieldsModel::tr("3×3, stride 2, behind the convolution, as ResNet has it"), noYes())
         << choice<&Spec::stemScales>(NetworkFieldsModel::tr("Stem: scales with width"), {}, noYes())
         << whole<&Spec::headChannels>(
                NetworkFieldsModel::tr("Head: channels"),
                NetworkFieldsModel::tr("Of the 1×1 convolution before the pooling; 0 for none"), 0,
                limits::kChannels)
         << choice<&Spec::headWidth>(
                NetworkFieldsModel::tr("Head: follows width"), {},
                QStringList({NetworkFieldsModel::tr("as the stages"),
                             NetworkFieldsModel::tr("four times the last stage"),
                             NetworkFieldsModel::tr("never"), NetworkFieldsModel::tr("only where it grows")}),
                hasHead)
         << whole<&Spec::hiddenChannels>(
                NetworkFieldsModel::tr("Hidden layer: outputs"),
                NetworkFieldsModel::tr(
                    "A linear layer between pooling and classifier, as MobileNetV3 has it; 0 for none"),
                0, limits::kChannels);
}

void addLayers(QVector<NetworkField>& fields) {
  fields << NetworkField{NetworkFieldsModel::tr("Activation"),
                         NetworkFieldsModel::tr("Of stages that name none of their own"),
                         activationWords(),
                         always,
                         [](const Spec& s) { return place(s.activation); },
                         [](Spec& s, double at) { s.activation = activationAt(at); }}
         << choice<&Spec::padding>(
                NetworkFieldsModel::tr("Padding"),
                NetworkFieldsModel::tr("TensorFlow's puts the odd pixel at the right and bottom; sizes and "
                                       "costs are the same"),
                QStringList({NetworkFieldsModel::tr("as TensorFlow"), NetworkFieldsModel::tr("symmetric")}))
         << broken<&Spec::bnEpsilon>(NetworkFieldsModel::tr("Batch norm: epsilon"), {}, 1e-12, 1)
         << broken<&Spec::bnMomentum>(NetworkFieldsModel::tr("Batch norm: momentum"),
                                      NetworkFieldsModel::tr("PyTorch's: the weight of the new batch"), 0, 1)
         << broken<&Spec::dropout>(NetworkFieldsModel::tr("Dropout"),
                                   NetworkFieldsModel::tr("Before the classifier, while training"), 0, 0.99)
         << broken<&Spec::stochasticDepth>(
                NetworkFieldsModel::tr("Stochastic depth"),
                NetworkFieldsModel::tr("Of dropping the last block's branch; it rises along the "
                                       "blocks"),
                0, 0.99, hasSkips)
         << NetworkField{NetworkFieldsModel::tr("SE: ratio is of"),
                         {},
                         QStringList({NetworkFieldsModel::tr("the block's input"),
                                      NetworkFieldsModel::tr("the expanded channels")}),
                         hasSqueeze,
                         [](const Spec& s) { return double(s.squeeze.ofExpanded); },
                         [](Spec& s, double at) { s.squeeze.ofExpanded = at != 0; }}
         << NetworkField{NetworkFieldsModel::tr("SE: multiples of eight"),
                         {},
                         noYes(),
                         hasSqueeze,
                         [](const Spec& s) { return double(s.squeeze.roundsToEight); },
                         [](Spec& s, double at) { s.squeeze.roundsToEight = at != 0; }}
         << NetworkField{NetworkFieldsModel::tr("SE: gate"),
                         {},
                         {QStringLiteral("Sigmoid"), QStringLiteral("Hard-Sigmoid")},
                         hasSqueeze,
                         [](const Spec& s) { return s.squeeze.gate == Activation::HardSigmoid ? 1.0 : 0.0; },
                         [](Spec& s, double at) {
                           s.squeeze.gate = at != 0 ? Activation::HardSigmoid : Activation::Sigmoid;
                         }}
         << NetworkField{
                NetworkFieldsModel::tr("SE: activation"),
                NetworkFieldsModel::tr("Of the narrow layer"),
                QStringList(NetworkFieldsModel::tr("the stage's")) + activationWords(),
                hasSqueeze,
                [](const Spec& s) { return s.squeeze.activation ? 1 + place(*s.squeeze.activation) : 0; },
                [](Spec& s, double at) {
                  s.squeeze.activation = at > 0 ? std::optional(activationAt(at - 1)) : std::nullopt;
                }};
}

void addScaling(QVector<NetworkField>& fields) {
  fields << choice<&Spec::rounding>(NetworkFieldsModel::tr("Channels are rounded"), {},
                                    QStringList({NetworkFieldsModel::tr("losing 10 % at most"),
                                                 NetworkFieldsModel::tr("to the nearest eight")}))
         << choice<&Spec::repeatsEnds>(NetworkFieldsModel::tr("First and last stage deepen"), {}, noYes())
         << choice<&Spec::expandsToEight>(NetworkFieldsModel::tr("Expanded to multiples of eight"), {},
                                          noYes(), expands);
}

}  // namespace

QVector<NetworkField> networkFields() {
  QVector<NetworkField> fields;
  addEnds(fields);
  addLayers(fields);
  addScaling(fields);
  return fields;
}

}  // namespace effnet
