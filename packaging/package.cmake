# `cpack -G DEB` in a build folder (packaging/deb.sh does it all): one .deb for the Debian that it runs on.
set(CPACK_PACKAGE_NAME effnet-explorer)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The EfficientNet Explorer contributors <effnet@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for EfficientNet and its relatives")
set(CPACK_PACKAGE_DESCRIPTION "Scale convolutional networks and watch parameters, multiply-adds and memory
follow;
open a checkpoint, drop photographs and see which class it finds and where;
fine-tune it on a folder of pictures, on this machine or a GPU server.")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://github.com/effnet/explorer")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-openmp")
# Picture formats and icons of the window are plug-ins, which no library names.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-image-formats-plugins, qt6-wayland, qt6-translations-l10n, openssh-client, rsync")

# Debian's own papers: who owns what, what is new, and the two things lintian may find.
set(doc ${CMAKE_INSTALL_FULL_DOCDIR})
set(papers ${CMAKE_CURRENT_BINARY_DIR}/debian)
file(MAKE_DIRECTORY ${papers})
string(TIMESTAMP EFFNET_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH, where it is set
configure_file(debian/changelog.in ${papers}/changelog @ONLY)
find_program(GZIP gzip)
if(GZIP)
  execute_process(COMMAND ${GZIP} -9nkf ${papers}/changelog)
  install(FILES ${papers}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/effnet-explorer COMPONENT debian EXCLUDE_FROM_ALL)
endif()
install(FILES debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/effnet-explorer)
install(FILES debian/effnet-explorer DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT debian EXCLUDE_FROM_ALL)
set(CPACK_COMPONENTS_ALL Unspecified debian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
include(CPack)
