package org.onevisit.app.malformed;

/**
 * Where input goes in.
 *
 * @param file the name under which it is deployed; null for a body of JSON
 */
record Door(String user, String method, String path, String file, String whole) {

  private static final String PART =
      "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";

  static Door deployment(String file, String whole) {
    return new Door("designer", "POST", "/engine-rest/deployment/create", file, whole);
  }

  static Door json(String user, String method, String path, String whole) {
    return new Door(user, method, path, null, whole);
  }

  String contentType() {
    return file == null ? "application/json" : "multipart/form-data; boundary=part";
  }

  String body(String content) {
    return file == null
        ? content
        : PART.formatted("deployment-name", "", "broken input")
            + PART.formatted("data", "; filename=\"" + file + "\"", content)
            + "--part--\r\n";
  }

  @Override
  public String toString() {
    return user + " " + method + " " + path + (file == null ? "" : " " + file);
  }
}
