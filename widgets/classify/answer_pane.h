#pragma once

#include "core/protocol/answers.h"
#include "widgets/common/side_panel.h"

#include <QStringList>

class QLineEdit;

namespace effnet {

class AnswerTexts;
class ClassList;
class ExplainPanel;
class FaithfulnessPanel;
class NearestPanel;
class PictureSession;

/// What the network answers: its classes, of which one is explained, how sure it is, and the controls of the
/// map.
class AnswerPane : public SidePanel {
  Q_OBJECT

 public:
  explicit AnswerPane(PictureSession& session, QWidget* parent = nullptr);

  ClassList& classes() const { return *classes_; }
  ExplainPanel& map() const { return *map_; }
  NearestPanel& nearest() const { return *nearest_; }

  /// An evaluated folder stands for what the network was trained on, where no run says better.
  void setEnergyLimitOf(double evaluatedFolder);

 private:
  void connectSession();
  void setNetwork(const OpenedModel& model);
  void forgetClass();
  void showAnswer();
  void showFrame();
  void showNothing();
  void listClasses();
  void chooseByName(const QString& label);

  PictureSession& session_;
  ClassList* classes_;
  QLineEdit* anyClass_;
  AnswerTexts* texts_;
  ExplainPanel* map_;
  FaithfulnessPanel* faithfulness_;
  NearestPanel* nearest_;
  QStringList labels_;
};

}  // namespace effnet
