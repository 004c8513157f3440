#include "widgets/classify/checkpoint_card.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/comparison_grid.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/film_strip_model.h"
#include "widgets/classify/image_view.h"
#include "widgets/common/drop_target.h"
#include "widgets/common/error_text.h"
#include "widgets/common/icons.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace effnet {
namespace {

QLabel* mutedLabel() {
  auto* label = new QLabel;
  label->setProperty("kind", "muted");
  label->setFont(captionFont());
  label->setWordWrap(true);
  return label;
}

QToolButton* quietButton(const QString& text, const QString& toolTip) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setToolTip(toolTip);
  button->setProperty("kind", "quiet");
  return button;
}

}  // namespace

void ClassifyPage::buildLayout() {
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("classifySplitter"));
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(buildLeft());
  splitter->addWidget(buildCentre());
  splitter->addWidget(buildRight());
  splitter->setStretchFactor(1, 1);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(splitter);
}

QWidget* ClassifyPage::buildLeft() {
  card_ = new CheckpointCard;
  count_ = mutedLabel();
  filter_ = new QLineEdit;
  filter_->setPlaceholderText(tr("Filter by file or class"));
  filter_->setClearButtonEnabled(true);
  order_ = new QComboBox;
  // In the order of FilmStripOrder::By.
  order_->addItems(
      {tr("As added"), tr("By file name"), tr("By class"), tr("Least sure first"), tr("Surest first")});
  classifyAll_ = new QPushButton(tr("Classify all"));
  classifyAll_->setEnabled(false);
  auto* open = new QPushButton(tr("Add pictures…"));
  connect(open, &QPushButton::clicked, this, &ClassifyPage::chooseFiles);
  auto* pictures = new QWidget;
  auto* column = new QVBoxLayout(pictures);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  for (QWidget* widget :
       {static_cast<QWidget*>(count_), static_cast<QWidget*>(open), static_cast<QWidget*>(filter_),
        static_cast<QWidget*>(order_), static_cast<QWidget*>(classifyAll_)}) {
    column->addWidget(widget);
  }
  auto* panel = new SidePanel(260);
  panel->addWidget(card_);
  panel->addSection(tr("Pictures"), pictures);
  panel->addStretch();
  updateCounts();
  return panel;
}

QWidget* ClassifyPage::buildCentre() {
  empty_ = new DropTarget(QStringLiteral("image"), tr("What does this network see?"),
                          tr("Drop photographs, folders or a checkpoint here."));
  empty_->setObjectName(QStringLiteral("classifyEmpty"));
  connect(empty_->addButton(tr("Open…")), &QPushButton::clicked, this, &ClassifyPage::chooseFiles);
  connect(empty_->addButton(tr("Paste")), &QPushButton::clicked, this, &ClassifyPage::paste);
  view_ = new ImageView;
  view_->setObjectName(QStringLiteral("imageView"));
  auto* content = new QWidget;
  auto* contentColumn = new QVBoxLayout(content);
  contentColumn->setContentsMargins(0, 0, 0, 0);
  contentColumn->setSpacing(0);
  contentColumn->addWidget(view_, 1);
  contentColumn->addWidget(buildViewBar());
  stack_ = new QStackedWidget;
  stack_->addWidget(empty_);
  stack_->addWidget(content);
  compare_ = new ComparisonGrid;
  stack_->addWidget(compare_);
  banner_ = new MessageBanner;
  strip_ = new FilmStrip;
  strip_->setModel(shown_);
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(banner_);
  column->addWidget(stack_, 1);
  column->addWidget(strip_);
  return centre;
}

QWidget* ClassifyPage::buildViewBar() {
  zoom_ = mutedLabel();
  zoom_->setWordWrap(false);
  hover_ = mutedLabel();
  hover_->setWordWrap(false);
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(spacing::kSmall, spacing::kTiny, spacing::kSmall, spacing::kTiny);
  row->setSpacing(spacing::kTiny);
  const auto add = [&](const QString& text, const QString& toolTip, auto action) {
    QToolButton* button = quietButton(text, toolTip);
    connect(button, &QToolButton::clicked, this, action);
    row->addWidget(button);
  };
  add(tr("Fit"), tr("Show the whole picture (double click)"), [this] { view_->fit(); });
  add(tr("1:1"), tr("One pixel of the picture on one of the screen"), [this] { view_->showActualSize(); });
  row->addWidget(zoom_);
  row->addSpacing(spacing::kMedium);
  row->addWidget(hover_, 1);
  add(tr("Compare…"), tr("What other networks make of this picture"), [this] { startComparison(); });
  add(tr("Copy"), tr("Copy the picture with its map (Ctrl+C)"), [this] { copyView(); });
  add(tr("Save…"), tr("Save the picture with its map"), [this] { saveView(); });
  add(tr("Raw map…"), tr("Save the map's numbers as a NumPy file"), [this] { saveRawMap(); });
  return bar;
}

QWidget* ClassifyPage::buildRight() {
  classes_ = new ClassList;
  hint_ = mutedLabel();
  hint_->hide();
  timing_ = mutedLabel();
  timing_->setObjectName(QStringLiteral("timing"));
  auto* answer = new QWidget;
  auto* column = new QVBoxLayout(answer);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(classes_);
  column->addWidget(hint_);
  column->addWidget(timing_);
  panel_ = new ExplainPanel;
  auto* panel = new SidePanel(300);
  panel->addSection(tr("Classes"), answer);
  panel->addSection(tr("Where it looked"), panel_);
  panel->addStretch();
  return panel;
}

void ClassifyPage::addShortcuts() {
  const auto add = [this](QWidget* where, const QKeySequence& keys, auto action) {
    auto* shortcut = new QShortcut(keys, where);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
  };
  add(this, QKeySequence::Open, [this] { chooseFiles(); });
  add(this, QKeySequence::Paste, [this] { paste(); });
  // Not on the whole page: sliders and buttons at the sides need these keys themselves.
  for (QWidget* where :
       {static_cast<QWidget*>(view_), static_cast<QWidget*>(strip_), static_cast<QWidget*>(classes_)}) {
    add(where, Qt::Key_Space, [this] { panel_->setMapVisible(!panel_->isMapVisible()); });
    add(where, Qt::Key_Left, [this] { step(-1); });
    add(where, Qt::Key_Right, [this] { step(1); });
    add(where, Qt::Key_Plus, [this] { view_->zoom(1.25); });
    add(where, Qt::Key_Minus, [this] { view_->zoom(0.8); });
    add(where, Qt::Key_0, [this] { view_->fit(); });
    add(where, Qt::Key_1, [this] { view_->showActualSize(); });
    add(where, QKeySequence::Copy, [this] { copyView(); });
  }
}

void ClassifyPage::setSamples(const QStringList& files) {
  if (files.isEmpty()) return;
  auto* examples = new QWidget;
  auto* row = new QHBoxLayout(examples);
  for (const QString& file : files) {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("sample"));
    button->setProperty("kind", "quiet");
    button->setIcon(QIcon(file));
    button->setIconSize({96, 96});
    button->setToolTip(tr("Classify %1").arg(shortName(file)));
    connect(button, &QToolButton::clicked, this, [this, files, file] {
      addPictures(files);
      addPictures({file});
    });
    row->addWidget(button);
  }
  empty_->setExamples(examples);
}

}  // namespace effnet
