#include "app/explorer/main_window.h"

#include "widgets/common/drop_target.h"
#include "widgets/common/icons.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/small_screens.h"
#include "widgets/common/status_line.h"

#include <QAction>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMetaProperty>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace effnet {
namespace {

constexpr QSize kSmallest{640, 440};  // on a screen of 800×600 with its bars and the window's frame
constexpr char kFolded[] = "foldedForRoom";
constexpr char kByHand[] = "unfoldedByHand";
constexpr QSize kFirst{1360, 860};

QToolButton* quietButton(const QString& icon, const QString& toolTip) {
  auto* button = new QToolButton;
  button->setIcon(themedIcon(icon));
  button->setToolTip(toolTip);
  button->setProperty("kind", "quiet");
  button->setPopupMode(QToolButton::InstantPopup);
  return button;
}

/// The window has a size of its own: what the hidden pages would like need not be asked, which takes time.
class PageStack : public QStackedWidget {
 public:
  QSize sizeHint() const override { return {}; }
  QSize minimumSizeHint() const override { return {}; }
};

/// Larger pages scroll.
class PageArea : public QScrollArea {
 public:
  explicit PageArea(QWidget* page) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    // Qt brings what Tab reaches into view by a bar that counts from the left: so this one does.
    page->setLayoutDirection(QGuiApplication::layoutDirection());
    setLayoutDirection(Qt::LeftToRight);
  }
  QSize sizeHint() const override { return {}; }
  QSize minimumSizeHint() const override { return {}; }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QScrollArea::resizeEvent(event);
    if (widget()->isRightToLeft()) horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
  }
};

/// The page's side panels as they stand beside each other, hidden ones in their places.
QList<SidePanel*> panelsOf(const QWidget& page) {
  QList<SidePanel*> panels = page.findChildren<SidePanel*>();
  const auto place = [](SidePanel* panel) {
    const auto* splitter = qobject_cast<const QSplitter*>(panel->parentWidget());
    return splitter != nullptr ? splitter->indexOf(panel) : 0;
  };
  std::ranges::stable_sort(panels, {}, place);
  return panels;
}

/// What people type and tick that is to be as they left it: widgets with the property "remembered".
QList<QWidget*> rememberedFields(const QWidget& window) {
  QList<QWidget*> fields = window.findChildren<QWidget*>();
  fields.removeIf([](const QWidget* field) { return !field->property("remembered").toBool(); });
  return fields;
}

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      pageButtons_(new QButtonGroup(this)),
      pageRow_(new QHBoxLayout),
      banner_(new MessageBanner),
      pages_(new PageStack),
      fold_(new QAction(tr("Fold the side panels"), this)),
      engineButton_(new QToolButton),
      engineMenu_(new QMenu(this)),
      mainMenu_(new QMenu(this)),
      statusLine_(new StatusLine) {
  setWindowTitle(tr("EfficientNet Explorer"));
  setMinimumSize(kSmallest);
  setAcceptDrops(true);
  auto* frame = new QWidget;
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeBar());
  column->addWidget(banner_);
  column->addWidget(pages_, 1);
  column->addWidget(statusLine_);
  setCentralWidget(frame);
  setEngine(EngineState::Starting, tr("engine starting"));
  fold_->setShortcut(Qt::Key_F9);
  addAction(fold_);
  connect(fold_, &QAction::triggered, this, &MainWindow::foldPanels);
}

void MainWindow::showProblem(const QString& code, const QString& detail) {
  banner_->showMessage(MessageBanner::Kind::Error,
                       tr("That did not work; what is shown may be from before. Details say why."),
                       code.isEmpty() ? detail : QStringLiteral("%1: %2").arg(code, detail));
}

void MainWindow::foldPanels() {
  const auto panels = panelsOf(*currentPage());
  const bool folded =
      std::any_of(panels.begin(), panels.end(), [](SidePanel* panel) { return panel->isHidden(); });
  for (SidePanel* panel : panels) {
    panel->setVisible(folded);
    panel->setProperty(kFolded, false);
    panel->setProperty(kByHand, folded);
  }
}

/// Folds panels, the last first, until the page has room, and unfolds them where there is some again. What
/// was unfolded by hand stays; the first panel does, too: a page that is still too wide scrolls.
void MainWindow::fitPage() {
  QWidget* page = currentPage();
  if (page == nullptr || bar_->isHidden()) return;  // in a presentation there are no panels
  const int room = width();
  int needed = page->minimumSizeHint().width();
  const QList<SidePanel*> panels = panelsOf(*page);
  for (qsizetype i = panels.size() - 1; i > 0 && needed > room; --i) {
    if (panels[i]->isHidden() || panels[i]->property(kByHand).toBool()) continue;
    needed -= panels[i]->minimumSizeHint().width();
    panels[i]->setProperty(kFolded, true);
    panels[i]->hide();
  }
  for (SidePanel* panel : panels) {
    const int more = panel->minimumSizeHint().width();
    if (!panel->property(kFolded).toBool() || needed + more > room) continue;
    needed += more;
    panel->setProperty(kFolded, false);
    panel->show();
  }
}

/// In a narrow window the engine's words go first, then the pages'; tooltips and names keep them.
void MainWindow::fitBar() {
  const auto words = [](QToolButton* button, bool shown) {
    button->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
  };
  const auto isTooWide = [this] {
    pageRow_->invalidate();  // a layout within another one remembers its width until it is laid out again
    bar_->layout()->invalidate();
    return bar_->sizeHint().width() > width();
  };
  for (QAbstractButton* button : pageButtons_->buttons()) words(static_cast<QToolButton*>(button), true);
  words(engineButton_, true);
  if (!isTooWide()) return;
  words(engineButton_, false);
  if (!isTooWide()) return;
  for (QAbstractButton* button : pageButtons_->buttons()) words(static_cast<QToolButton*>(button), false);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  fitBar();
  fitPage();
}

QList<QAction*> MainWindow::commandsOfPage() const {
  QList<QAction*> commands;
  for (QAction* action : currentPage()->findChildren<QAction*>())
    if (!action->text().isEmpty() && !action->shortcut().isEmpty()) commands << action;
  return commands;
}

QWidget* MainWindow::makeBar() {
  auto* bar = new QFrame;
  bar_ = bar;
  bar->setObjectName("windowBar");
  bar->setProperty("kind", "topBar");
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(spacing::kSmall, 0, spacing::kSmall, 0);
  row->setSpacing(spacing::kTiny);
  pageRow_->setSpacing(0);
  row->addLayout(pageRow_);
  row->addStretch(1);
  engineButton_->setObjectName("engineButton");
  engineButton_->setIcon(themedIcon("chip"));
  engineButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  engineButton_->setProperty("kind", "quiet");
  engineButton_->setPopupMode(QToolButton::InstantPopup);
  engineButton_->setMenu(engineMenu_);
  row->addWidget(engineButton_);
  auto* foldButton = quietButton("panel-right", {});
  foldButton->setDefaultAction(fold_);
  fold_->setIcon(themedIcon("panel-right"));
  foldButton->setToolTip(tr("%1 (%2)").arg(fold_->text(), QStringLiteral("F9")));
  row->addWidget(foldButton);
  auto* menuButton = quietButton("menu", tr("Menu"));
  menuButton->setObjectName("menuButton");
  menuButton->setMenu(mainMenu_);
  row->addWidget(menuButton);
  return bar;
}

void MainWindow::addPage(QWidget* page, const QString& title, const QString& icon) {
  const int index = pages_->addWidget(new PageArea(page));
  page->setAccessibleName(title);
  auto* button = new QToolButton;
  button->setText(title);
  button->setIcon(themedIcon(icon));
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setCheckable(true);
  button->setProperty("kind", "page");
  const QKeySequence shortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
  auto* action = new QAction(themedIcon(icon), tr("Go to %1").arg(title), this);
  action->setShortcut(shortcut);
  addAction(action);
  pageActions_ << action;
  connect(action, &QAction::triggered, this, [this, page] {
    showPage(page);
    // The keys that follow are for this page: where one was in it, or before its first control.
    QWidget* last = page->focusWidget();
    if (last != nullptr && last != page && last->isVisible())
      last->setFocus(Qt::ShortcutFocusReason);
    else
      page->setFocus(Qt::OtherFocusReason);
  });
  button->setToolTip(tr("%1 (%2)").arg(title, shortcut.toString(QKeySequence::NativeText)));
  pageButtons_->addButton(button, index);
  pageRow_->addWidget(button);
  connect(button, &QToolButton::clicked, this, [this, page] { showPage(page); });
  if (index == 0) button->setChecked(true);
}

QWidget* MainWindow::currentPage() const {
  const auto* area = static_cast<const QScrollArea*>(pages_->currentWidget());
  return area != nullptr ? area->widget() : nullptr;
}

void MainWindow::showPage(QWidget* page) {
  for (int index = 0; index < pages_->count(); ++index)
    if (static_cast<QScrollArea*>(pages_->widget(index))->widget() == page) pages_->setCurrentIndex(index);
  fitPage();
  if (auto* button = pageButtons_->button(pages_->currentIndex())) button->setChecked(true);
  Q_EMIT pageChanged(page);
}

void MainWindow::setEngine(EngineState state, const QString& text, const QString& details) {
  engineButton_->setText(text);
  engineButton_->setAccessibleName(tr("Engine: %1").arg(text));
  engineButton_->setToolTip(details.isEmpty() ? text : details);
  const Theme& theme = Theme::current();
  const QColor color = state == EngineState::Failed ? theme.bad : theme.muted;
  QPalette palette = engineButton_->palette();
  palette.setColor(QPalette::ButtonText, color);
  engineButton_->setPalette(palette);
  fitBar();
}

void MainWindow::saveLayout() {
  QSettings settings;
  settings.setValue("window/geometry", saveGeometry());
  settings.setValue("window/page", pages_->currentIndex());
  for (const QSplitter* splitter : findChildren<QSplitter*>())
    if (!splitter->objectName().isEmpty())
      settings.setValue("splitters/" + splitter->objectName(), splitter->saveState());
  for (const QHeaderView* header : findChildren<QHeaderView*>())
    if (!header->objectName().isEmpty())
      settings.setValue("headers/" + header->objectName(), header->saveState());
  for (const QWidget* field : rememberedFields(*this))
    settings.setValue("fields/" + field->objectName(), field->metaObject()->userProperty().read(field));
  Q_EMIT layoutSaved();
}

void MainWindow::restoreLayout() {
  const QSettings settings;
  if (!restoreGeometry(settings.value("window/geometry").toByteArray()))
    resize(kFirst.boundedTo(roomFor(*this)).expandedTo(kSmallest));
  for (QSplitter* splitter : findChildren<QSplitter*>())
    splitter->restoreState(settings.value("splitters/" + splitter->objectName()).toByteArray());
  for (QHeaderView* header : findChildren<QHeaderView*>())
    if (!header->objectName().isEmpty())
      header->restoreState(settings.value("headers/" + header->objectName()).toByteArray());
  for (QWidget* field : rememberedFields(*this))
    if (const QVariant value = settings.value("fields/" + field->objectName()); value.isValid())
      field->metaObject()->userProperty().write(field, value);
  const int shown = settings.value("window/page", 0).toInt();
  if (auto* area = static_cast<QScrollArea*>(pages_->widget(shown))) showPage(area->widget());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (mayClose_ && !mayClose_()) return event->ignore();
  saveLayout();
  QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QStringList files = localFiles(event->mimeData());
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  Q_EMIT filesDropped(files);
}

}  // namespace effnet
