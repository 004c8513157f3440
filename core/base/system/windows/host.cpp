#include "core/base/system/host.h"

#include "core/base/system/windows/api.h"

#include <array>
#include <cstdlib>

namespace effnet {

std::string hostName() {
  std::array<wchar_t, 256> name{};
  DWORD size = name.size();
  if (GetComputerNameExW(ComputerNameDnsHostname, name.data(), &size) == 0) return {};
  return std::filesystem::path(name.data()).string();
}

std::string bootId() {
  return {};
}

std::filesystem::path homeFolder() {
  const wchar_t* const named = _wgetenv(L"USERPROFILE");
  return named ? std::filesystem::path(named) : std::filesystem::path();
}

std::string processorName() {
  const char* const named = std::getenv("PROCESSOR_IDENTIFIER");
  return named ? named : "CPU";
}

int processNumber() {
  return static_cast<int>(GetCurrentProcessId());
}

}  // namespace effnet
