package org.onevisit.catalogue;

/**
 * The hybrid check systems of ISO 7064: MOD 11,10 over the ten digits, MOD 37,36 over digits and
 * capital letters. They find every single mistyped character and nearly every swap of neighbours.
 */
enum HybridCheck {
  MOD_11_10("0123456789"),
  MOD_37_36("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  private final String alphabet;

  HybridCheck(String alphabet) {
    this.alphabet = alphabet;
  }

  char of(String value) {
    int size = alphabet.length();
    int product = size;
    for (char c : value.toCharArray()) {
      int sum = (product + alphabet.indexOf(c)) % size;
      product = (sum == 0 ? size : sum) * 2 % (size + 1);
    }
    return alphabet.charAt((size + 1 - product) % size);
  }
}
