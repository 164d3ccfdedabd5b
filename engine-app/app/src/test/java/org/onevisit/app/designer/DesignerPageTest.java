package org.onevisit.app.designer;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
class DesignerPageTest {

  private static final Path TEMPLATES =
      Path.of("../../processes/.camunda/element-templates/permit.json");

  @LocalServerPort int port;

  @Test
  void hasAParagraphForEveryTemplateThatLinksToIt() throws IOException {
    List<String> links = JsonPath.read(Files.readString(TEMPLATES), "$[*].documentationRef");
    var page = new Visitor(port).get("/designer").body();

    assertThat(links)
        .isNotEmpty()
        .allSatisfy(
            link -> {
              assertThat(link).startsWith("http://localhost:8080/designer#");
              assertThat(page).contains("id=\"" + link.split("#")[1] + "\"");
            });
  }
}
