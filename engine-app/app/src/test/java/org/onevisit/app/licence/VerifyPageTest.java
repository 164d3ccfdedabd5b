package org.onevisit.app.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onevisit.app.page.PageLanguage;
import org.onevisit.licence.LicenceState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
    classes = VerifyPageTest.Office.class,
    properties = {
      "onevisit.licence.keystore=${java.io.tmpdir}/onevisit-${random.uuid}/seal.p12",
      "onevisit.licence.passphrase=a passphrase",
      "spring.messages.basename=i18n/page,i18n/verify",
      "spring.messages.fallback-to-system-locale=false"
    })
@AutoConfigureMockMvc(addFilters = false)
class VerifyPageTest {

  @Configuration(proxyBeanMethods = false)
  @Import({LicenceConfiguration.class, VerifyController.class, PageLanguage.class})
  @ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    ValidationAutoConfiguration.class
  })
  static class Office {
    @Bean
    ZoneId legalTime() {
      return ZoneId.of("Asia/Shanghai");
    }
  }

  @MockitoBean LicenceRegister register;
  @Autowired LicencePress press;
  @Autowired MockMvc http;

  @BeforeEach
  void enter() {
    enter(LicenceState.VALID);
  }

  @Test
  void tellsInChineseThatALicenceIsValid() throws Exception {
    assertThat(page("/verify/" + SampleLicence.IDENTIFIER, "zh-CN"))
        .contains("<html lang=\"zh-CN\">", "<h2>有效</h2>", "护士执业证书", "杭州市西湖区卫生健康局")
        .contains("2026年3月9日", "2031年3月8日", "202633010600017", "完好");
  }

  @Test
  void tellsItInEnglishToABrowserThatPrefersEnglish() throws Exception {
    assertThat(page("/verify/" + SampleLicence.IDENTIFIER, "en-GB"))
        .contains("<html lang=\"en\">", "<h2>Valid</h2>", "9 March 2026", "Intact");
  }

  @Test
  void theChosenLanguageWinsOverTheBrowser() throws Exception {
    assertThat(page("/verify/" + SampleLicence.IDENTIFIER + "?lang=en", "zh-CN"))
        .contains("<h2>Valid</h2>");
  }

  @ParameterizedTest
  @CsvSource({
    "HELD, 尚未交付, Not yet handed over",
    "SUSPENDED, 暂停使用, Suspended",
    "REVOKED, 已撤销, Revoked",
    "WITHDRAWN, 已撤回, Withdrawn",
    "EXPIRED, 已过期, Expired",
    "DEREGISTERED, 已注销, Deregistered"
  })
  void namesEveryOtherState(LicenceState state, String zh, String en) throws Exception {
    enter(state);
    String path = "/verify/" + SampleLicence.IDENTIFIER;
    assertThat(page(path, "zh")).contains("data-state=\"" + state, "<h2>" + zh + "</h2>");
    assertThat(page(path, "en")).contains("<h2>" + en + "</h2>").doesNotContain("??");
  }

  @Test
  void namesNobody() throws Exception {
    assertThat(page("/verify/" + SampleLicence.IDENTIFIER, "zh"))
        .contains("测*")
        .doesNotContain("测试甲", "0018");
  }

  @Test
  void needsNeitherScriptsNorInlineStyles() throws Exception {
    assertThat(page("/verify/" + SampleLicence.IDENTIFIER, "zh"))
        .doesNotContain("<script", "<style", "style=");
  }

  @Test
  void answersMachinesInJson() throws Exception {
    http.perform(get("/verify/{id}", SampleLicence.IDENTIFIER).accept(MediaType.APPLICATION_JSON))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(jsonPath("$.state").value("VALID"))
        .andExpect(jsonPath("$.title.en").value("Nurse's Practice Certificate"))
        .andExpect(jsonPath("$.validTo").value("2031-03-08"))
        .andExpect(jsonPath("$.seal.intact").value(true))
        .andExpect(jsonPath("$.document").doesNotExist());
  }

  @Test
  void whateverIsNotInTheRegisterGetsOneAndTheSameAnswer() throws Exception {
    String unknown = page("/verify/2.25.1", "en");
    assertThat(unknown).contains("<h2>Unknown</h2>").isEqualTo(page("/verify/%3Cscript%3E", "en"));
    http.perform(get("/verify/2.25.1").accept(MediaType.TEXT_HTML))
        .andExpect(status().isNotFound());
    http.perform(get("/verify/2.25.1").accept(MediaType.APPLICATION_JSON))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.state").value("UNKNOWN"));
  }

  private void enter(LicenceState state) {
    LicenceEntry entry = SampleLicence.entry(state, press.print(SampleLicence.facts()));
    when(register.byIdentifier(anyString())).thenReturn(Optional.empty());
    when(register.byIdentifier(SampleLicence.IDENTIFIER)).thenReturn(Optional.of(entry));
  }

  private String page(String path, String language) throws Exception {
    return http.perform(
            get(URI.create(path)).accept(MediaType.TEXT_HTML).header("Accept-Language", language))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
