#include "core/base/system/process.h"

#include "core/base/error.h"
#include "core/base/system/child_process.h"
#include "core/base/system/windows/api.h"
#include "core/base/system/windows/not_here.h"

#include <array>
#include <cstdlib>

namespace effnet {

void startingIsNotHere() {
  throw Error("not_here",
              "effnet on Windows starts no other programs yet, so it computes and trains no networks and "
              "reaches no other machines; effnet on Linux does (also in the Windows Subsystem for Linux)");
}

std::filesystem::path nowhere() {
  return "NUL";
}

std::optional<Process> Process::start(const ProgramStart&) {
  startingIsNotHere();
}

void Process::askToEnd() const {}
void Process::kill() const {}

std::optional<ProcessEnd> Process::ended() const {
  startingIsNotHere();
}

ProcessEnd Process::wait() const {
  startingIsNotHere();
}

std::optional<FinishedProgram> runToEnd(const ProgramStart&) {
  startingIsNotHere();
}

void becomeProgram(const std::filesystem::path&, const std::vector<std::string>&) {
  startingIsNotHere();
}

ProgramStart thisProgramAgain() {
  startingIsNotHere();
}

std::filesystem::path ownProgram() {
  std::array<wchar_t, 32768> path{};
  GetModuleFileNameW(nullptr, path.data(), path.size());
  return path.data();
}

bool isExecutable(const std::filesystem::path&) {
  startingIsNotHere();
}

void setVariable(const char* name, const std::string& value) {
  _putenv_s(name, value.c_str());
}

int freePort() {
  startingIsNotHere();
}

ChildProcess::ChildProcess(const std::vector<std::string>&, std::string_view) {
  startingIsNotHere();
}

ChildProcess::~ChildProcess() = default;

std::optional<std::string> ChildProcess::takeLine() {
  return std::nullopt;
}

std::optional<std::string> ChildProcess::line(std::chrono::milliseconds) {
  return std::nullopt;
}

int ChildProcess::wait() {
  return status_;
}

std::string ChildProcess::complaint() const {
  return {};
}

}  // namespace effnet
