/** One expression that finds any of these. */
const any = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'))

/** The server speaks of us: our address, our server, or what other people said of it. */
export const aboutSender = any(
  String.raw`\bsender\b[^;]{0,60}?\b(?:reject|refus|den(?:y|ied)|block|unknown|invalid|not|un|verif|banned|must)`,
  String.raw`\b(?:bad|banned|poor reputation|unverified|forged|invalid) (?:\w+ )?sender`,
  String.raw`\bdomain of sender`,
  String.raw`(?:reply to|after) mail from\b`,
  String.raw`after initial connection`,
  String.raw`\bverification failed for`,
  String.raw`\bblocked (?:using|by)\b`,
  String.raw`(?<!may be )\b(?:black|block|deny|blokkeer)[ -]?lij?st`,
  String.raw`\blisted (?:at|in|on|by)\b`,
  String.raw`\b(?:rbl|dnsbl|spamhaus|spamcop|sorbs|senderscore)\b`,
  String.raw`\breputation\b`,
  String.raw`\b(?:client|sending) (?:host|ip|mta|server)\b[^;]{0,60}?\b(?:block|reject|den|banned)`,
  String.raw`\bban(?:ned|ning) send`,
  String.raw`\baccess denied, (?:bad|banned|traffic|your)\b`,
  String.raw`\byour (?:ip|network|server|mta|host|domain|access)\b|\byour e-?mail has been (?:blocked|rejected)`,
  String.raw`\bmessages from \S+ (?:were|weren|was|temporar|have|are)`,
  String.raw`\bptr\b|\brdns\b|\breverse (?:dns|hostname)|\bhelo\b|\behlo\b`,
  String.raw`\bspf\b|\bdkim\b|\bdmarc\b|\bspoof`,
  String.raw`\bunauthenticated\b|\bauthentication (?:required|failed|is required)|\bnot authori[sz]ed\b`,
  String.raw`\brelay(?:ing)?\b[^;]{0,20}?\b(?:denied|not permitted|prohibited)|\b(?:unable|not permitted) to relay|\brcpthosts\b`,
  String.raw`\b(?:sending|outbound) (?:quota|limit)|\bthrottl|\brate[ -]?limit`,
)

/** The reader is there, and gets no mail at this moment. */
export const notNow = any(
  String.raw`\btemporar|\b(?:try|retry|come back) (?:it |again )*later|\btry again\b|\bretry time`,
  String.raw`\bover (?:its |the |their |disk )?quota|\bquota (?:is |has been )?exceeded|\bquotaexceeded|\bexceed\w* (?:\w+ ){0,3}(?:quota|storage|limit for the number)`,
  String.raw`\b(?:mailbox|inbox|account|postvak|storage)\b[^;]{0,40}?\b(?:full|vol\b|out of storage)|\bfull mailbox|\binsufficient (?:disk |storage )?space`,
  String.raw`\breceiving (?:mail|messages) (?:at a rate|too)`,
  String.raw`\bgre[ey][ -]?list`,
  String.raw`\btimed out\b|\btimeout\b|\bmessage expired|\bdelivery (?:time )?expired|\btoo long\b|\bconnection (?:refused|died|reset|lost)`,
)

const who = String.raw`\b(?:user|recipient|mailbox|account|address|addressee|person|gebruiker|postvak|geadresseerde|e-?mailadres)\b`
const isNot = String.raw`(?:unknown|not (?:be )?found|does(?:n't| not) exist|no longer|not exist|disabled|invalid|inactive|deactivated|suspended|unavailable|not (?:listed|valid|local|recogni[sz]ed)|has moved|name not allowed|onbekend|niet gevonden|bestaat niet)`
const no = String.raw`\b(?:unknown|no such|invalid|non-?existent|bad|unrecogni[sz]ed|inactive|onbekende?) (?:\w+ )?`

/** There is nobody at that address. */
export const nobodyThere = any(
  String.raw`${who}[^;]{0,60}?\b${isNot}`,
  `${no}${who}`,
  String.raw`\bno mailbox (?:here )?by that name|\bnot our customer`,
  String.raw`\bdoes(?:n't| not) have an? \S+ account|\bno longer accepts mail`,
  String.raw`\bunrout(?:e)?able (?:mail |e-?mail )?(?:address|domain)`,
  String.raw`\brecip(?:ient)?notfound\b|\bnosuchuser\b`,
  String.raw`\bnxdomain\b|\bnull ?mx\b|\bno such (?:domain|host)|\bnon-existent hosts?\b|\bdoes(?:n't| not) accept (?:any )?mail`,
  String.raw`\b(?:domain|host)\b[^;]{0,80}?\b(?:not found|does not exist)|\bfind any host named`,
)

/** The server speaks of this mail: its content, its size, or a rule. */
export const aboutMail = any(
  String.raw`\bspam\b|\bunsolicited\b|\bvirus|\bmalware|\bphish|\bsuspicious|\bcomplaint`,
  String.raw`\bcontent\b|\bpolic(?:y|ies)\b|\bprohibit|\bfiltered\b`,
  String.raw`\b(?:message|mail)\b[^;]{0,40}?\b(?:too (?:large|big|long)|size|rejected|refused|blocked|not accepted|geweigerd)`,
  String.raw`\bblocked\b|\bbanned\b|\btoo many (?:messages|connections|recipients|complaints|errors)|\bend of data\b`,
)
