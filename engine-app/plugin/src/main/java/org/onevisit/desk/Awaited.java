package org.onevisit.desk;

/** What a case may wait for from outside its agencies. */
enum Awaited {
  SUPPLEMENTS("permit.supplementsSupplied", "supplements"),
  CORRECTION("permit.correctionSupplied", "a correction"),
  HEARING("permit.hearingRequested", "the request of a hearing"),
  WITHDRAWAL("permit.withdrawn", "a withdrawal"),
  LANE_LEFT("permit.laneLeft", "the leaving of a lane"),
  ORIGINALS("permit.originalsReceived", "originals"),
  PARCEL("permit.parcelDelivered", "the delivery of a parcel");

  private final String message;
  private final String words;

  Awaited(String message, String words) {
    this.message = message;
    this.words = words;
  }

  /** The name models give it. */
  String message() {
    return message;
  }

  /** The name people give it. */
  String words() {
    return words;
  }
}
