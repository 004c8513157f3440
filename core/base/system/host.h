#pragma once

#include <filesystem>
#include <string>

namespace effnet {

/// This machine's name in its network; empty where it has none.
std::string hostName();

/// Another one after each start of the machine; empty where the system does not tell.
std::string bootId();

/// The user's folder, absolute; empty where there is none.
std::filesystem::path homeFolder();

/// The processor's name; "CPU" where the system does not tell.
std::string processorName();

/// What the system calls this process.
int processNumber();

}  // namespace effnet
