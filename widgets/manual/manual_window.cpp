#include "widgets/manual/manual_window.h"

#include "widgets/common/small_screens.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolBar>
#include <QVBoxLayout>

namespace effnet {
namespace {

constexpr QSize kSize{760, 720};
constexpr int kSearchWidth = 260;

/// The page in the window's language, where that language has it; else the English one.
QString pathOf(const QString& page) {
  const QString file = QStringLiteral("/") + page + QStringLiteral(".md");
  const QString language = QCoreApplication::instance()->property(kManualLanguage).toString();
  const QString translated = QStringLiteral("/manual/") + language + file;
  return !language.isEmpty() && QFile::exists(u':' + translated) ? translated
                                                                 : QStringLiteral("/manual") + file;
}

QUrl pageUrl(const QString& page) {
  return QUrl(QStringLiteral("qrc:") + pathOf(page));
}

/// "tour" of qrc:/manual/vi/tour.md.
QString pageOf(const QUrl& url) {
  return url.fileName().section(u'.', 0, 0);
}

QString textOf(const QString& page) {
  QFile file(u':' + pathOf(page));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Markdown brings no style: tables with thin lines and room around their words.
void styleTables(QTextDocument& document) {
  for (QTextFrame* frame : document.rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (!table) continue;
    QTextTableFormat format = table->format();
    format.setCellPadding(spacing::kTiny);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setBorderBrush(Theme::current().line);
    format.setTopMargin(spacing::kSmall);
    format.setBottomMargin(spacing::kSmall);
    table->setFormat(format);
  }
}

/// A link leads to the page in the window's language, from wherever it stands.
class ManualBrowser : public QTextBrowser {
 protected:
  void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override {
    const QUrl whole = url.isRelative() ? source().resolved(url) : url;
    const bool isPage =
        whole.scheme() == QLatin1String("qrc") && whole.fileName().endsWith(QLatin1String(".md"));
    QUrl shown = isPage ? pageUrl(pageOf(whole)) : whole;
    if (isPage) shown.setFragment(whole.fragment());
    QTextBrowser::doSetSource(shown, isPage ? QTextDocument::HtmlResource : type);
  }

  /// Markdown is read into a document that nobody lays out: in the shown one each cell of a table lays all of
  /// it out again, which takes seconds, and a minute for a long page.
  QVariant loadResource(int type, const QUrl& url) override {
    QVariant content = QTextBrowser::loadResource(type, url);
    if (type != QTextDocument::HtmlResource || !url.fileName().endsWith(QLatin1String(".md"))) return content;
    QTextDocument read;
    read.setDefaultFont(font());
    read.setMarkdown(QString::fromUtf8(content.toByteArray()));
    return read.toHtml();
  }
};

constexpr qsizetype kFewestLetters = 3;

/// In the order in which the contents list them.
QStringList pages() {
  static const QRegularExpression link("\\((?:\\.\\./)?([a-z-]+)\\.md\\)");
  QStringList found{QStringLiteral("index")};
  for (auto links = link.globalMatch(textOf(QStringLiteral("index"))); links.hasNext();)
    found << links.next().captured(1);
  found.removeDuplicates();
  return found;
}

/// "learning rate" is also learning_rate.
QString patternOf(const QString& words) {
  QStringList parts;
  for (const QString& part : words.simplified().split(u' ')) parts << QRegularExpression::escape(part);
  return parts.join(QStringLiteral("[\\s_-]+"));
}

}  // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), browser_(new ManualBrowser), search_(new QLineEdit) {
  setObjectName("manual");
  resize(kSize.boundedTo(roomFor(*this)));
  auto* bar = new QToolBar;
  QAction* contents = bar->addAction(tr("Contents"), this, [this] { showPage("index"); });
  contents->setShortcut(Qt::ALT | Qt::Key_Home);
  QAction* back = bar->addAction(tr("Back"), QKeySequence::Back, browser_, &QTextBrowser::backward);
  QAction* forward = bar->addAction(tr("Forward"), QKeySequence::Forward, browser_, &QTextBrowser::forward);
  back->setEnabled(false);
  forward->setEnabled(false);
  connect(browser_, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
  connect(browser_, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
  search_->setObjectName("manualSearch");
  search_->setPlaceholderText(tr("Search the manual"));
  search_->setClearButtonEnabled(true);
  search_->setMaximumWidth(kSearchWidth);
  auto* gap = new QWidget;
  gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar->addWidget(gap);
  bar->addWidget(search_);
  connect(search_, &QLineEdit::returnPressed, this, [this] { search(search_->text()); });
  auto* find = new QAction(tr("Search the manual"), this);
  find->setShortcut(QKeySequence::Find);
  connect(find, &QAction::triggered, search_, qOverload<>(&QWidget::setFocus));
  addAction(find);
  auto* close = new QAction(this);
  close->setShortcut(QKeySequence::Cancel);
  connect(close, &QAction::triggered, this, &QWidget::close);
  addAction(close);

  browser_->setFrameShape(QFrame::NoFrame);
  browser_->setOpenExternalLinks(true);
  browser_->document()->setDocumentMargin(spacing::kHuge);
  connect(browser_, &QTextBrowser::sourceChanged, this, &ManualWindow::dressPage);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(bar);
  column->addWidget(browser_, 1);
}

void ManualWindow::showPage(const QString& page) {
  browser_->setSource(pageUrl(page));
}

bool ManualWindow::goTo(const QString& page, const QRegularExpression& words) {
  if (browser_->source() != pageUrl(page)) browser_->setSource(pageUrl(page));
  browser_->moveCursor(QTextCursor::Start);
  if (!browser_->find(words)) return false;
  QScrollBar* bar = browser_->verticalScrollBar();
  bar->setValue(bar->value() + browser_->cursorRect().top() - spacing::kHuge);
  return true;
}

bool ManualWindow::showAbout(const QString& page, const QString& words) {
  showPage(page);
  if (words.size() < kFewestLetters) return false;
  const QString pattern = patternOf(words);
  QStringList order = pages();
  order.removeAll(page);
  order.prepend(page);
  for (const char* other : {"index", "json", "protocol"})  // of pages, and of programs: not of fields
    if (page != QLatin1String(other)) order.removeAll(QLatin1String(other));
  // A heading or the first cell of a row is about it; elsewhere it is only mentioned.
  for (const char* where : {"^#+ .*%1", "^\\|[ `]*%1", "%1"}) {
    const QRegularExpression line(
        QString::fromLatin1(where).arg(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    for (const QString& each : order) {
      const bool mentioned = where[0] == '%';
      if (mentioned && each != page) break;
      if (line.match(textOf(each)).hasMatch() &&
          goTo(each, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)))
        return true;
    }
  }
  showPage(page);
  return false;
}

bool ManualWindow::search(const QString& words) {
  if (words.trimmed().isEmpty()) return false;
  const QRegularExpression wanted(patternOf(words), QRegularExpression::CaseInsensitiveOption);
  if (browser_->find(wanted)) return true;
  const QStringList all = pages();
  const auto now = all.indexOf(pageOf(browser_->source()));
  for (qsizetype step = 1; step <= all.size(); ++step) {
    const QString& page = all[(now + step) % all.size()];
    if (wanted.match(textOf(page)).hasMatch() && goTo(page, wanted)) return true;
  }
  return false;
}

void ManualWindow::dressPage() {
  styleTables(*browser_->document());
  const QString heading = browser_->document()->begin().text();  // a page begins with its heading
  browser_->setAccessibleName(heading);
  setWindowTitle(tr("%1 – EfficientNet Explorer's manual").arg(heading));
}

}  // namespace effnet
