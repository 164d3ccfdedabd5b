package org.onevisit.app.licence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the licence office.
 *
 * @param keystore the PKCS#12 file of the seal's key; a test key is made when there is none
 * @param passphrase opens the key store; keep it out of the file the other settings are in
 * @param publicUrl the address by which the public reaches this application
 * @param identifierPrefix root of licence identifiers; the national root is not ours to use, so the
 *     default is an arc of the project's own
 */
@Validated
@ConfigurationProperties("onevisit.licence")
public record LicenceProperties(
    @DefaultValue("data/seal.p12") @NotNull Path keystore,
    @NotBlank String passphrase,
    @DefaultValue("http://localhost:8080") @NotNull URI publicUrl,
    @DefaultValue("2.25.165717247742843677812765699615547287277") @NotBlank
        String identifierPrefix) {

  /** The address in the QR code of a licence. */
  public String verifyUrl(String identifier) {
    return publicUrl.toString().replaceAll("/+$", "") + "/verify/" + identifier;
  }
}
