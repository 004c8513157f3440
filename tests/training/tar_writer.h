#pragma once

#include <cstdio>
#include <string>

namespace effnet {

/// A member of a .tar (ustar): its header and its bytes in whole blocks. `type`: '0' a file, '1' a hard link,
/// '2' a symbolic one, '5' a folder.
inline std::string tarMember(const std::string& name, const std::string& content, char type = '0',
                             const std::string& link = {}, const std::string& size = {}) {
  std::string header(512, '\0');
  const auto put = [&](std::size_t at, const std::string& text) { header.replace(at, text.size(), text); };
  char number[16];
  std::snprintf(number, sizeof number, "%011zo", content.size());
  put(0, name.substr(0, 100));
  put(100, "0000644");
  put(108, "0000000");
  put(116, "0000000");
  put(124, size.empty() ? number : size);
  put(136, "00000000000");
  put(148, "        ");
  header[156] = type;
  put(157, link.substr(0, 100));
  put(257, std::string("ustar\0", 6) + "00");
  unsigned sum = 0;
  for (const char c : header) sum += static_cast<unsigned char>(c);
  std::snprintf(number, sizeof number, "%06o", sum);
  put(148, std::string(number) + '\0' + ' ');
  return header + content + std::string((512 - content.size() % 512) % 512, '\0');
}

inline std::string tarEnd() {
  return std::string(1024, '\0');
}

}  // namespace effnet
