#include "widgets/classify/trouble_banner.h"

#include "widgets/common/checkpoint_text.h"
#include "widgets/common/error_text.h"

namespace effnet {

TroubleBanner::TroubleBanner(QWidget* parent) : MessageBanner(parent) {
  connect(this, &MessageBanner::actionTriggered, this, [this] {
    if (partial_.isEmpty()) return Q_EMIT engineRestartRequested();
    Q_EMIT partialRequested(partial_);
  });
}

void TroubleBanner::say(Kind kind, const QString& sentence, const QString& detail, const QString& action) {
  setAction(action);
  showMessage(kind, sentence, detail);
}

void TroubleBanner::showError(const QString& sentence, const QString& detail) {
  say(Kind::Error, sentence, detail);
}

void TroubleBanner::showFlaw(const QString& sentence, const QString& detail) {
  say(Kind::Warning, sentence, detail);
}

void TroubleBanner::showModelError(const QString& source, const QString& code, const QString& detail) {
  const bool partly =
      code == QLatin1String("checkpoint_incomplete") || code == QLatin1String("checkpoint_mismatch");
  partial_ = partly ? source : QString();
  say(Kind::Error, errorSentence(code, checkpointTitle(source)), detail,
      partly ? tr("Open what fits") : QString());
}

void TroubleBanner::showEngineTrouble(const QString& sentence, const QString& detail, bool canRestart) {
  partial_.clear();
  say(Kind::Error, sentence, detail, canRestart ? tr("Try again") : QString());
}

}  // namespace effnet
