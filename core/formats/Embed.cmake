# Turns a file into a C++ source that holds its bytes: cmake -DIN=… -DOUT=… -DNAME=… -P Embed.cmake
file(READ ${IN} bytes HEX)
string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
file(WRITE ${OUT} "// Made from a resource; do not edit.
#include \"core/formats/Embedded.h\"

namespace charrette::embedded {

namespace {

constexpr char ${NAME}Bytes[] = {
    ${bytes}
};

} // namespace

constinit const std::string_view ${NAME}{${NAME}Bytes, sizeof ${NAME}Bytes};

} // namespace charrette::embedded
")
