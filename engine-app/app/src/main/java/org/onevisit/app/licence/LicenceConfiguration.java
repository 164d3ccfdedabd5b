package org.onevisit.app.licence;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the licence office: the seal, the press, the public check. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LicenceProperties.class)
class LicenceConfiguration {

  private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

  @Bean
  @ConditionalOnMissingBean
  SealService sealService(LicenceProperties properties) {
    return SealKeyStore.open(properties.keystore(), properties.passphrase());
  }

  @Bean
  LicencePress licencePress(SealService seal) {
    return new LicencePress(seal, new LicenceSigner(seal, CLOCK));
  }

  @Bean
  LicenceVerifier licenceVerifier(SealService seal) {
    return new LicenceVerifier(seal.certificates());
  }

  @Bean
  PublicCheck publicCheck(LicenceRegister register, LicenceVerifier verifier) {
    return new PublicCheck(register, verifier, CLOCK);
  }
}
