package org.onevisit.deployment;

import static org.onevisit.catalogue.Sha256.of;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.onevisit.release.ReleaseRegister;

/**
 * Enters what people deploy, and where a second person is asked for, holds it: the engine keeps the
 * files and makes no definitions of them, so that no case begins on it and the version before stays
 * the newest. What the system deploys, at its start or by a release, is nobody's and never held.
 */
public final class HandedIn {

  private final boolean fourEyes;
  private final Supplier<ReleaseRegister> register;

  /**
   * @param fourEyes whether a second person is asked for
   * @param register the book, in the running command
   */
  public HandedIn(boolean fourEyes, Supplier<ReleaseRegister> register) {
    this.fourEyes = fourEyes;
    this.register = register;
  }

  void enter(DeploymentEntity deployment, Map<String, byte[]> files, String warnings) {
    var by = Context.getCommandContext().getAuthenticatedUserId();
    if (by == null) {
      return;
    }
    var name = Objects.requireNonNullElse(deployment.getName(), "");
    if (fourEyes) {
      parse(deployment, files);
      deployment.setResources(new HashMap<>());
      register.get().held(deployment.getId(), name, hash(files), warnings, by);
    } else {
      register.get().active(deployment.getId(), name, hash(files), warnings, by);
    }
  }

  /** What the engine itself would refuse at the release is refused now. */
  private static void parse(DeploymentEntity deployment, Map<String, byte[]> files) {
    var engine = Context.getProcessEngineConfiguration();
    var parser = new BpmnParser(engine.getExpressionManager(), engine.getBpmnParseFactory());
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
            parser
                .createParse()
                .sourceInputStream(new ByteArrayInputStream(bytes))
                .deployment(deployment)
                .name(name)
                .execute();
          }
        });
  }

  /** Of names and contents, in the order of the names. */
  private static String hash(Map<String, byte[]> files) {
    return of(
        files.entrySet().stream()
            .map(file -> file.getKey() + " " + of(file.getValue()))
            .collect(Collectors.joining("\n")));
  }
}
