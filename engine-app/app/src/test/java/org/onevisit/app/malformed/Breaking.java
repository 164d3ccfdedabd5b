package org.onevisit.app.malformed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to break a text that was whole. */
enum Breaking {
  CUT {
    @Override
    String of(String whole, Random dice) {
      return whole.substring(0, dice.nextInt(whole.length()));
    }
  },
  LOSE_PIECE {
    @Override
    String of(String whole, Random dice) {
      var from = dice.nextInt(whole.length());
      return whole.substring(0, from)
          + whole.substring(Math.min(whole.length(), from + 1 + dice.nextInt(40)));
    }
  },
  DOUBLE_PIECE {
    @Override
    String of(String whole, Random dice) {
      var from = dice.nextInt(whole.length());
      var to = Math.min(whole.length(), from + 1 + dice.nextInt(200));
      return whole.substring(0, to) + whole.substring(from);
    }
  },
  SWAP_WORD {
    @Override
    String of(String whole, Random dice) {
      var words = whole.split("\\b");
      words[dice.nextInt(words.length)] = pick(STRANGE, dice);
      return String.join("", words);
    }
  },
  SWAP_VALUE {
    @Override
    String of(String whole, Random dice) {
      var parts = whole.split("\"", -1);
      if (parts.length < 3) {
        return pick(STRANGE, dice);
      }
      parts[1 + 2 * dice.nextInt(parts.length / 2)] = pick(STRANGE, dice);
      return String.join("\"", parts);
    }
  },
  NEST {
    @Override
    String of(String whole, Random dice) {
      var depth = 2_000 + dice.nextInt(8_000);
      return whole.startsWith("<") ? "<a>".repeat(depth) : "[".repeat(depth) + whole;
    }
  },
  NOISE {
    @Override
    String of(String whole, Random dice) {
      var bytes = new byte[dice.nextInt(500)];
      dice.nextBytes(bytes);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  },
  DIAL_OUT {
    @Override
    String of(String whole, Random dice) {
      var trap = pick(List.of("SYSTEM", "PUBLIC \"x\""), dice);
      var xml = whole.startsWith("<?") ? whole.substring(whole.indexOf("?>") + 2) : whole;
      return "<!DOCTYPE x [<!ENTITY %s e %s \"{trap}\"> %s]>"
              .formatted(dice.nextBoolean() ? "%" : "", trap, dice.nextBoolean() ? "%e;" : "")
          + xml.replaceFirst("name=\"[^\"]*\"", "name=\"&e;\"");
    }
  },
  LAUGH {
    @Override
    String of(String whole, Random dice) {
      var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
      for (int i = 1; i < 30; i++) {
        laughs.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
      }
      return laughs + "]><x>&l29;</x>";
    }
  };

  private static final List<String> STRANGE =
      List.of(
          "",
          "null",
          "-1",
          "1e999",
          "99999999999999999999999",
          "true",
          "\u0000",
          "\uD800",
          "\u202E\u0301",
          "${''.getClass()}",
          "#{act}",
          "{trap}",
          "../../../../etc/passwd",
          "'; drop table OV_CASE; --",
          "<script>alert(1)</script>",
          "2026-02-30T25:61:61",
          "a".repeat(100_000),
          "许可".repeat(2_000),
          "[]",
          "{}");

  abstract String of(String whole, Random dice);

  static String once(String whole, Random dice) {
    return pick(Arrays.asList(values()), dice).of(whole, dice);
  }

  private static <T> T pick(List<T> from, Random dice) {
    return from.get(dice.nextInt(from.size()));
  }
}
