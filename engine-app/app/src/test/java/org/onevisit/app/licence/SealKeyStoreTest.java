package org.onevisit.app.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyStoreTest {

  private static final String PASSPHRASE = "correct horse";

  @TempDir Path directory;

  @Test
  void makesATestKeyThatOnlyItsOwnerCanRead() throws Exception {
    Path file = directory.resolve("new/seal.p12");
    SealService seal = SealKeyStore.open(file, PASSPHRASE);
    assertThat(seal.isTest()).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file.getParent()).isDirectoryContaining(file::equals).satisfies(this::holdsOneFile);
  }

  @Test
  void keepsItsKey() {
    Path file = directory.resolve("seal.p12");
    assertThat(SealKeyStore.open(file, PASSPHRASE).certificates())
        .isEqualTo(SealKeyStore.open(file, PASSPHRASE).certificates());
  }

  @Test
  void refusesAWrongPassphraseAndSaysWhatToDo() {
    Path file = directory.resolve("seal.p12");
    SealKeyStore.open(file, PASSPHRASE);
    assertThatThrownBy(() -> SealKeyStore.open(file, "wrong"))
        .hasMessageContaining(file.toString())
        .hasMessageContaining("does not open with the passphrase in onevisit.licence.passphrase");
  }

  @Test
  void namesAFileThatIsNoKeyStore() throws Exception {
    Path file = Files.writeString(directory.resolve("seal.p12"), "not a key store");
    assertThatThrownBy(() -> SealKeyStore.open(file, PASSPHRASE))
        .hasMessage("The seal key %s cannot be used", file);
  }

  private void holdsOneFile(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
