package org.onevisit.desk;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file taken as a scan, told by their first bytes and not by their names. */
enum FileType {
  PDF("application/pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
  PNG("image/png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
  JPEG("image/jpeg", 0xFF, 0xD8, 0xFF);

  private final String mediaType;
  private final int[] magic;

  FileType(String mediaType, int... magic) {
    this.mediaType = mediaType;
    this.magic = magic;
  }

  static Optional<FileType> of(byte[] content) {
    return Stream.of(values()).filter(type -> type.begins(content)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  private boolean begins(byte[] content) {
    if (content.length < magic.length) {
      return false;
    }
    for (var i = 0; i < magic.length; i++) {
      if ((content[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
