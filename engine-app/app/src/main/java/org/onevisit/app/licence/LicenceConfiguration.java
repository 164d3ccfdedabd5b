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

  @Bean
  @ConditionalOnMissingBean
  SealService sealService(LicenceProperties properties) {
    return SealKeyStore.open(properties.keystore(), properties.passphrase());
  }

  @Bean
  LicencePress licencePress(SealService seal, ZoneId legalTime) {
    return new LicencePress(seal, new LicenceSigner(seal, Clock.system(legalTime)));
  }

  @Bean
  LicenceVerifier licenceVerifier(SealService seal) {
    return new LicenceVerifier(seal.certificates());
  }

  @Bean
  PublicCheck publicCheck(LicenceRegister register, LicenceVerifier verifier, ZoneId legalTime) {
    return new PublicCheck(register, verifier, Clock.system(legalTime));
  }
}
