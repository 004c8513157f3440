#pragma once

#include "core/protocol/answers.h"
#include "widgets/classify/explain_wish.h"
#include "widgets/maps/heat_layer.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QWidget>
#include <optional>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace effnet {

class AgreementTable;
class ImageView;

/// Up to six networks on one picture, or one network asked by several methods, side by side: what each says,
/// where it looked, and where it looked otherwise than the first. Over all pictures: where they disagree.
class ComparisonGrid : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kMostCells = 6;

  explicit ComparisonGrid(QWidget* parent = nullptr);

  /// Networks side by side. Adds a checkpoint, by the source that opens it. One that is there already, or one
  /// too many, changes nothing.
  void add(const QString& source);
  QStringList sources() const;

  /// Networks that come with the program; they join a built-in one that would stand alone.
  void setExamples(const QStringList& sources) { examples_ = sources; }

  /// These networks and no others.
  void showNetworks(const QStringList& sources);

  /// One network, the methods side by side.
  void showMethods(const QString& source);

  /// What a network that was opened can answer.
  void setClasses(const QString& source, const QStringList& classes) { classes_.insert(source, classes); }

  /// The pictures that 'List' asks the networks about.
  void setPictures(const QStringList& files) { pictures_ = files; }

  void setPicture(const QString& file, const QList<QImage>& levels, const QByteArray& bytes);
  void setMethod(const ExplainMethod& method);
  void setOptions(const HeatOptions& options, double opacity);

  void showExplanation(const QString& source, const ExplainWish& wish, const Explanation& explanation);
  /// `method`: of the cell; absent for every cell of the network.
  void showError(const QString& source, std::optional<CamMethod> method, const QString& sentence);

  /// Once these networks have answered a picture, lists all pictures and shows the first that they disagree
  /// about.
  void listDifferences();

  /// One network's answer to one of the pictures; empty where it could not be read.
  void showTop(const QString& source, const QString& file, const QString& label);

  /// Asks every network again, e.g. after the engine was started anew.
  void askAll();

 Q_SIGNALS:
  void explainRequested(const QString& source, const effnet::ExplainWish& wish);
  void removed(const QString& source);
  /// Every network's answer to every picture is wanted.
  void listRequested(const QStringList& sources, const QStringList& files);
  void pictureChosen(const QString& file);
  void closed();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  struct Cell {
    QString source;
    std::optional<CamMethod> method;  ///< of its own; absent: the page's
    QWidget* card = nullptr;
    ImageView* view = nullptr;
    QLabel* answer = nullptr;
    std::optional<Explanation> explanation;
    bool failed = false;  ///< the network could not be opened
  };

  Cell makeCell(const QString& source, std::optional<CamMethod> method);
  void addCell(const QString& source, std::optional<CamMethod> method);
  Cell* cellOf(const QString& source, std::optional<CamMethod> method);
  ExplainMethod methodOf(const Cell& cell) const;
  bool comparesMethods() const;
  void clear();
  void choose();
  void remove(const QString& source, std::optional<CamMethod> method);
  void list();
  HeatLayer differenceLayer(const Cell& cell) const;
  void arrange();
  void ask(const Cell& cell);
  void showLayer(const Cell& cell) const;
  void showAnswer(const Cell& cell) const;
  void showAgreement();

  std::vector<Cell> cells_;
  QGridLayout* grid_;
  QLabel* agreement_;
  QPushButton* add_;
  QPushButton* list_;
  QCheckBox* difference_;
  AgreementTable* table_;
  bool listsDifferences_ = false;  ///< as soon as every network has answered
  QStringList pictures_;
  QStringList examples_;
  QHash<QString, QStringList> classes_;  ///< by source
  QString file_;
  QList<QImage> levels_;
  QByteArray bytes_;
  ExplainMethod method_;
  HeatOptions options_;
  double opacity_ = 0.55;
};

}  // namespace effnet
