#include "widgets/classify/web_link.h"

#include <QMimeData>
#include <QRegularExpression>

namespace effnet {
namespace {

/// The picture that a browser's drag is about; empty where there is none. One that leads somewhere else is
/// dragged with that address for its link, and names itself only here.
QString pictureInHtml(const QString& html) {
  static const QRegularExpression source(QStringLiteral("<img\\b[^>]*?\\bsrc\\s*=\\s*[\"']([^\"']+)"),
                                         QRegularExpression::CaseInsensitiveOption);
  return source.match(html).captured(1).replace(QLatin1String("&amp;"), QLatin1String("&")).trimmed();
}

}  // namespace

QUrl webLinkOf(const QMimeData* mime) {
  static const QStringList web{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("data")};
  QList<QUrl> links = mime->urls();
  if (mime->hasHtml()) links.prepend(QUrl(pictureInHtml(mime->html()), QUrl::StrictMode));
  links.append(QUrl(mime->text().trimmed(), QUrl::StrictMode));
  for (const QUrl& link : links)
    if (web.contains(link.scheme()) && link.isValid()) return link;
  return {};
}

}  // namespace effnet
