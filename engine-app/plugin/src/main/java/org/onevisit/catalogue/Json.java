package org.onevisit.catalogue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the catalogue's data files into records; dates are ISO, {@code 2026-02-13}. */
public final class Json {

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(
              LocalDate.class,
              (JsonDeserializer<LocalDate>)
                  (json, type, context) -> LocalDate.parse(json.getAsString()))
          .registerTypeAdapter(
              LocalDate.class,
              (JsonSerializer<LocalDate>)
                  (date, type, context) -> new JsonPrimitive(date.toString()))
          .create();

  private static final Pattern ADVICE = Pattern.compile("^Use JsonReader\\S* to accept malformed");

  private Json() {}

  public static <T> T read(Reader reader, Class<T> type) {
    return GSON.fromJson(reader, type);
  }

  public static <T> T read(String text, Class<T> type) {
    return GSON.fromJson(text, type);
  }

  /** Writes a record so that it can be read again. */
  public static String write(Object value) {
    return GSON.toJson(value);
  }

  /** The data file {@code name} shipped under {@code onevisit/}, or nothing when there is none. */
  public static <T> Optional<T> shipped(String name, Class<T> type) {
    return shipped(name, (Type) type);
  }

  /** The values of a shipped data file by their keys. */
  public static <T> Map<String, T> shippedMap(String name, Class<T> type) {
    var map = TypeToken.getParameterized(Map.class, String.class, type).getType();
    return Json.<Map<String, T>>shipped(name, map).orElseThrow();
  }

  /** Why a text could not be read, without the reader's advice to programmers. */
  public static String flaw(RuntimeException failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    var message = String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
    return ADVICE.matcher(message).replaceFirst("Malformed");
  }

  private static <T> Optional<T> shipped(String name, Type type) {
    try (InputStream stream = Json.class.getResourceAsStream("/onevisit/" + name)) {
      return Optional.ofNullable(stream).map(s -> GSON.<T>fromJson(utf8(s), type));
    } catch (JsonParseException e) {
      throw new CatalogueException("Data file '" + name + "' cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader utf8(InputStream stream) {
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
