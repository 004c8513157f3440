#pragma once

#include "core/protocol/answers.h"
#include "widgets/common/side_panel.h"

#include <QStringList>
#include <optional>

class QLabel;
class QLineEdit;

namespace effnet {

class ClassList;
class ExplainPanel;
class FaithfulnessPanel;
class PictureSession;

/// What the network answers: its classes, of which one is explained, how sure it is, and the controls of the
/// map.
class AnswerPane : public SidePanel {
  Q_OBJECT

 public:
  explicit AnswerPane(PictureSession& session, QWidget* parent = nullptr);

  ClassList& classes() const { return *classes_; }
  ExplainPanel& map() const { return *map_; }

  /// An evaluated folder stands for what the network was trained on, where no run says better.
  void setEnergyLimitOf(double evaluatedFolder);

 private:
  void connectSession();
  void setNetwork(const OpenedModel& model);
  void forgetClass();
  void showAnswer();
  void showFrame();
  void showNothing();
  void showTexts();
  void listClasses();
  void chooseByName(const QString& label);
  QString energyText(double energy) const;

  PictureSession& session_;
  ClassList* classes_;
  QLineEdit* anyClass_;
  QLabel* hint_;
  QLabel* timing_;
  ExplainPanel* map_;
  FaithfulnessPanel* faithfulness_;
  QStringList labels_;
  std::optional<double> energyLimit_;
  bool limitFromRun_ = false;
};

}  // namespace effnet
