package org.onevisit.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.util.WebUtils;

/** Where a sign-in comes from: an address, and a browser that may be known there. */
class Origin extends WebAuthenticationDetails {

  private static final long serialVersionUID = 1L;

  private final String browser;

  Origin(HttpServletRequest request) {
    super(request);
    var cookie = WebUtils.getCookie(request, KnownBrowsers.COOKIE);
    this.browser = cookie == null ? "" : cookie.getValue();
  }

  static Origin of(Authentication attempt) {
    return (Origin) attempt.getDetails();
  }

  /** The address; of IPv6 its network, for whoever has one address there has them all. */
  String network() {
    return network(getRemoteAddress());
  }

  private static String network(String address) {
    try {
      return address.contains(":")
          ? HexFormat.of().formatHex(InetAddress.getByName(address).getAddress(), 0, 8)
          : address;
    } catch (UnknownHostException | IndexOutOfBoundsException noAddress) {
      return address;
    }
  }

  /** What {@link KnownBrowsers} gave the browser; empty when nothing. */
  String browser() {
    return browser;
  }
}
