package org.onevisit.app.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.onevisit.app.licence.LicenceFacts.Fact;
import org.onevisit.licence.LicenceState;

/** A nurse's licence of a person nobody is. */
final class SampleLicence {

  static final String IDENTIFIER =
      "2.25.165717247742843677812765699615547287277.11100000MB0000000X001.330106.202600000017.001.7";
  static final String VERIFY_URL = "https://onevisit.example/verify/" + IDENTIFIER;
  static final Bilingual TITLE = new Bilingual("护士执业证书", "Nurse's Practice Certificate");
  static final Bilingual AGENCY =
      new Bilingual("杭州市西湖区卫生健康局", "Health Bureau of Xihu District, Hangzhou");

  private SampleLicence() {}

  static LicenceFacts facts() {
    return new LicenceFacts(
        "202633010600017",
        IDENTIFIER,
        VERIFY_URL,
        TITLE,
        "测试甲",
        "339901********0018",
        AGENCY,
        "行政审批专用章",
        LocalDate.of(2026, 3, 9),
        LocalDate.of(2026, 3, 9),
        LocalDate.of(2031, 3, 8),
        "信任在先、办结核验;原件已于 2026年3月12日核验\nTrust first, originals verified on completion",
        "《护士条例》(国务院令第517号)第八条",
        List.of(
            new Fact(new Bilingual("执业地点", "Place of practice"), "西湖区测试医院 Xihu Test Hospital"),
            new Fact(new Bilingual("执业类别", "Category"), "临床护理 Clinical nursing"),
            new Fact(new Bilingual("学历", "Education"), "护理学本科 Bachelor of Nursing")));
  }

  /** An association with a long name and much to say, licensed the ordinary way without end. */
  static LicenceFacts talkative(int lines) {
    List<Fact> facts =
        IntStream.rangeClosed(1, lines)
            .mapToObj(
                i ->
                    new Fact(
                        new Bilingual("业务范围 " + i, "Scope of business " + i),
                        "第%d项业务:组织会员开展学术交流、业务培训和咨询服务,承办政府委托的其他事项".formatted(i)))
            .toList();
    return new LicenceFacts(
        "513301060000000017",
        IDENTIFIER,
        VERIFY_URL,
        new Bilingual(
            "社会团体法人登记证书", "Certificate of Registration of a Social Organisation as a Legal Person"),
        "杭州市西湖区测试志愿服务与社区互助联合会",
        "51330106MJ00000000",
        new Bilingual("民政局", "Civil Affairs Bureau of Xihu District, Hangzhou, Zhejiang Province"),
        "社会组织登记专用章",
        LocalDate.of(2026, 3, 9),
        LocalDate.of(2026, 3, 9),
        null,
        "",
        "《社会团体登记管理条例》(国务院令第250号,2016年修订)第十二条",
        facts);
  }

  static LicenceEntry entry(LicenceState state, byte[] document) {
    return new LicenceEntry(
        state,
        IDENTIFIER,
        "202633010600017",
        TITLE,
        "测*",
        AGENCY,
        LocalDate.of(2026, 3, 9),
        LocalDate.of(2026, 3, 9),
        LocalDate.of(2031, 3, 8),
        false,
        document);
  }
}
