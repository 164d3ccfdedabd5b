package org.onevisit.app.engine;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the permits that come with the application: models, tables and forms in one set.
 *
 * <p>A form is bound to the deployment of its model, so the set is deployed whole when anything in
 * it changed, and not at all otherwise.
 */
@Component
class ModelDeployer {

  private static final String ROOT = "permits/";
  private static final String[] PATTERNS = {
    "classpath*:permits/processes/**/*.bpmn",
    "classpath*:permits/processes/**/*.dmn",
    "classpath*:permits/forms/*.form"
  };

  private final RepositoryService repository;

  ModelDeployer(RepositoryService repository) {
    this.repository = repository;
  }

  void deploy() throws IOException {
    DeploymentBuilder deployment =
        repository.createDeployment().name("permits").enableDuplicateFiltering(false);
    var resolver = new PathMatchingResourcePatternResolver();
    for (String pattern : PATTERNS) {
      for (Resource resource : resolver.getResources(pattern)) {
        add(deployment, resource);
      }
    }
    deployment.deploy();
  }

  private static void add(DeploymentBuilder deployment, Resource resource) throws IOException {
    try (InputStream content = resource.getInputStream()) {
      deployment.addInputStream(nameOf(resource), content);
    }
  }

  private static String nameOf(Resource resource) throws IOException {
    String url = resource.getURL().toString();
    return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
  }
}
