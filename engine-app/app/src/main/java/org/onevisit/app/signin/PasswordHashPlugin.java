package org.onevisit.app.signin;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Has the engine keep passwords as {@link PasswordHash} makes them. */
@Component
class PasswordHashPlugin extends AbstractProcessEnginePlugin {

  private final PasswordHash hash;

  PasswordHashPlugin(PasswordHash hash) {
    this.hash = hash;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setPasswordEncryptor(hash);
  }
}
