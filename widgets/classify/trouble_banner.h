#pragma once

#include "widgets/common/message_banner.h"

namespace effnet {

/// What went wrong on the Classify page, over the picture, with the way on where there is one.
class TroubleBanner : public MessageBanner {
  Q_OBJECT

 public:
  explicit TroubleBanner(QWidget* parent = nullptr);

  void showError(const QString& sentence, const QString& detail);
  /// It is shown all the same.
  void showFlaw(const QString& sentence, const QString& detail);
  /// A checkpoint that could not be opened; in part, perhaps.
  void showModelError(const QString& source, const QString& code, const QString& detail);
  /// `canRestart`: where starting the engine anew may help.
  void showEngineTrouble(const QString& sentence, const QString& detail, bool canRestart);

 Q_SIGNALS:
  /// The user agreed to what is missing in it.
  void partialRequested(const QString& source);
  void engineRestartRequested();

 private:
  void say(Kind kind, const QString& sentence, const QString& detail, const QString& action = {});

  QString partial_;  ///< a checkpoint that could be opened in part; empty otherwise
};

}  // namespace effnet
