#pragma once

#include "core/protocol/framing.h"
#include "core/protocol/requests.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <optional>

namespace effnet::test {

/// `effnet-engine serve` at the other end of two pipes.
class Served {
 public:
  Served() {
    process_.start(qEnvironmentVariable("EFFNET_BIN") + "/effnet-engine", {"serve", "--threads", "2"});
    process_.waitForStarted();
  }
  ~Served() {
    process_.closeWriteChannel();
    if (!process_.waitForFinished(20000)) process_.kill();
    process_.waitForFinished();
  }

  QProcess& process() { return process_; }

  int send(const char* method, const Json& params, const QByteArray& attachment = {}) {
    const int id = ++lastId_;
    raw(encodeMessage(makeRequest(id, method, params), attachment.toStdString()));
    return id;
  }

  void notify(const char* method, const Json& params) {
    raw(encodeMessage(makeNotification(method, params)));
  }

  void raw(const std::string& bytes) { process_.write(bytes.data(), static_cast<qint64>(bytes.size())); }

  /// The next message, null after a minute of silence.
  Json receive() {
    while (true) {
      if (const std::optional<Message> message = reader_.next()) return message->body;
      if (!process_.waitForReadyRead(60000)) return nullptr;
      const QByteArray bytes = process_.readAllStandardOutput();
      reader_.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }
  }

  /// The reply to a request, notifications passed over.
  Json reply(int id) {
    while (true) {
      Json message = receive();
      if (message.is_null() || message.value("id", Json()) == Json(id)) return message;
    }
  }

  Json ask(const char* method, const Json& params, const QByteArray& attachment = {}) {
    return reply(send(method, params, attachment));
  }

  int open(const QString& file) {
    return ask(OpenRequest::kMethod, {{"source", file.toStdString()}}).at("result").at("model").get<int>();
  }

 private:
  QProcess process_;
  MessageReader reader_;
  int lastId_ = 0;
};

}  // namespace effnet::test
