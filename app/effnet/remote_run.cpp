#include "app/effnet/remote_run.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/json_text.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "core/protocol/transfer_note.h"

#include <algorithm>
#include <fstream>
#include <thread>

namespace effnet {
namespace {

constexpr std::chrono::milliseconds kLookEvery{500};
constexpr std::chrono::seconds kFirstPause{2};
constexpr std::chrono::seconds kLongestPause{60};
constexpr double kNotedStep = 0.01;
constexpr char kStopped[] = "stopped";

Json placeOf(const RunDirectory& run) {
  if (!std::filesystem::exists(run.remotePlace()))
    throw Error("run_missing", run.root.string() + ": no run of another machine was started here");
  const Json place = parseJson(readFile(run.remotePlace(), 65536));
  for (const char* field : {"host", "run"})
    if (!place.is_object() || !place.contains(field) || !place[field].is_string())
      throw Error("bad_value", run.remotePlace().string() + ": it does not say on which machine the run is");
  return place;
}

/// Whole lines that arrived so far; a half one is what a killed process left and is cut.
std::size_t wholeLines(const std::filesystem::path& file) {
  std::ifstream stream = openRegular(file);
  std::size_t lines = 0;
  std::uintmax_t bytes = 0;
  for (std::string line; std::getline(stream, line) && !stream.eof(); ++lines) bytes += line.size() + 1;
  std::error_code ignored;
  if (stream.is_open()) std::filesystem::resize_file(file, bytes, ignored);
  return lines;
}

bool liesHere(const std::string& path) {
  std::error_code ignored;
  return !path.empty() && std::filesystem::exists(path, ignored);
}

}  // namespace

RemoteRun::RemoteRun(RunDirectory run, const std::string& host) : here_(std::move(run)), host_(host) {
  readTrainConfig(here_.config());
}

RemoteRun::RemoteRun(RunDirectory run)
    : here_(std::move(run)),
      host_(placeOf(here_)["host"].get<std::string>()),
      there_(placeOf(here_)["run"]) {}

std::string RemoteRun::command(const std::string& words) const {
  // What a login shell would add: ssh's commands often find no more than the system's programs.
  return "env PATH=\"$HOME/.local/bin:$PATH\" effnet " + words;
}

void RemoteRun::train(const std::string& words) const {
  // Detached there: neither the connection nor this process holds it.
  host_.run("setsid nohup " + command("train " + words) + " </dev/null >/dev/null 2>>" +
            shellQuoted(there_ + "/stderr.log") + " &");
}

/// The folder here tells how far it is, for a window that looks at it.
std::string RemoteRun::send(const std::string& path, const RemoteHost::Progress& progress) const {
  struct Note {
    const RunDirectory& run;
    ~Note() { removeTransferNote(run); }
  } const note{here_};
  writeTransferNote(here_, {path});
  return host_.send(path, [&, noted = 0.0](const TransferProgress& now) mutable {
    progress(now);
    if (stopRequest(here_) != StopRequest::None) {
      std::filesystem::remove(here_.stopRequest());
      throw Error(kStopped, "stopped before the run began; what has arrived stays for the next time");
    }
    if (now.fraction - noted < kNotedStep) return;
    noted = now.fraction;
    writeTransferNote(here_, {path, now.fraction, now.secondsLeft});
  });
}

bool RemoteRun::sendAll(TrainConfig& config, const RemoteHost::Progress& progress) const try {
  for (std::string* path : {&config.data, &config.val, &config.weights})
    if (liesHere(*path)) *path = send(*path, progress);
  return true;
} catch (const Error& error) {
  if (error.code() != kStopped) throw;
  return false;
}

void RemoteRun::start(const RemoteHost::Progress& progress) {
  const RunLock lock(here_);
  TrainConfig config = readTrainConfig(here_.config());
  if (const auto summary = summarizeRun(here_.root); summary && !summary->started.empty())
    throw Error("run_exists", here_.root.string() + ": there is a run already; name another folder");
  std::filesystem::remove(here_.events());  // what is left of an attempt that was stopped before it began
  host_.run(command("--version"));          // before much is sent: is it there at all?
  if (!sendAll(config, progress))
    return append(encodeEvent({utcNow(), RunEnded{RunState::Stopped, "requested", ""}}));
  there_ = host_.home() + "/effnet-runs/" + here_.root.filename().string();
  const std::string folder = shellQuoted(there_);
  host_.run("test ! -e " + folder +
            "/events.jsonl || { echo there is a run of this name already >&2; exit 1; }");
  host_.run("mkdir -p " + folder + " && cat >" + folder + "/config.json", toJson(config).dump(2) + "\n");
  writeFileAtomically(here_.remotePlace(), Json{{"host", host_.name()}, {"run", there_}}.dump(2) + "\n");
  train("--config " + shellQuoted(there_ + "/config.json") + " --out " + folder);
  follow();
}

void RemoteRun::resume() {
  const RunLock lock(here_);
  train("--resume " + shellQuoted(there_));  // one that still trains refuses this and goes on
  follow();
}

void RemoteRun::follow() {
  std::size_t lines = wholeLines(here_.events());
  for (auto pause = kFirstPause; !followOnce(lines); pause = std::min(2 * pause, kLongestPause))
    std::this_thread::sleep_for(pause);
  if (lines == 0)
    throw Error("remote_failed", host_.name() + ": the run did not begin: " +
                                     host_.run("tail -n 1 " + shellQuoted(there_ + "/stderr.log")));
}

/// True when the run has ended, false when the connection broke.
bool RemoteRun::followOnce(std::size_t& lines) try {
  fetchBest();
  const std::size_t known = lines;
  std::size_t seen = 0;
  const auto events = host_.start(command("follow --json " + shellQuoted(there_)));
  while (!events->atEnd()) {
    const auto line = events->line(kLookEvery);
    if (line && seen++ >= known) {
      ++lines;
      take(*line);
    }
    forwardRequests();
  }
  const int status = events->wait();
  if (status != 0 && status != kNoConnection)
    throw Error("remote_failed", host_.name() + ": " + events->complaint());
  return status == 0;
} catch (const Error& error) {
  if (error.code() != "no_connection") throw;
  return false;
}

void RemoteRun::append(const std::string& line) const {
  std::ofstream file(here_.events(), std::ios::binary | std::ios::app);
  file << line << '\n';
  if (!file.flush()) throw Error("write_failed", "cannot write " + here_.events().string());
}

void RemoteRun::take(const std::string& line) {
  append(line);
  const auto event = decodeEvent(line);
  const auto* written = event ? std::get_if<CheckpointWritten>(&event->what) : nullptr;
  if (written == nullptr || written->reason != "best") return;
  fetchDue_ = true;
  fetchBest();
}

/// Again after a connection that broke meanwhile.
void RemoteRun::fetchBest() {
  if (!fetchDue_) return;
  host_.fetch(there_ + "/checkpoints/best.safetensors", here_.best());
  fetchSplit();
  fetchDue_ = false;
}

/// Which pictures it learns from and which validate it; an earlier version there has no such list.
void RemoteRun::fetchSplit() const {
  if (std::filesystem::exists(here_.split())) return;
  try {
    host_.fetch(there_ + "/split.csv", here_.split());
  } catch (const Error& error) {
    if (error.code() == "no_connection") throw;
  }
}

void RemoteRun::forwardRequests() {
  const StopRequest stop = stopRequest(here_);
  if (stop != StopRequest::None) {
    host_.run(command(std::string("stop ") + (stop == StopRequest::AfterEpoch ? "--after-epoch " : "") +
                      shellQuoted(there_)));
    std::filesystem::remove(here_.stopRequest());
  }
  const bool pause = std::filesystem::exists(here_.pauseRequest());
  if (pause != paused_) {
    host_.run(command(std::string("pause ") + (pause ? "" : "--continue ") + shellQuoted(there_)));
    paused_ = pause;
  }
}

}  // namespace effnet
