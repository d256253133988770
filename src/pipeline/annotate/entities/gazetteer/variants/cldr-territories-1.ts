/** Countries and territories. From Unicode CLDR 48 (cldr-localenames-full: zh, zh-Hant, zh-Hant-HK, en), © Unicode, Inc., licence in docs/licences/unicode-3.0.txt. Rows of `variantRows`, by Latin name. Part 1 of 2. */
export const CLDR_TERRITORIES_1 = `
阿富汗|||Afghanistan
非洲|||Africa
奥兰群岛|||Åland Islands
阿尔巴尼亚|||Albania
阿尔及利亚|||Algeria
美属萨摩亚|||American Samoa
美洲|||Americas
安道尔|||Andorra
安哥拉|||Angola
安圭拉|安奎拉|安奎拉|Anguilla
安提瓜和巴布达|安地卡及巴布達|安提瓜和巴布達|Antigua & Barbuda
阿根廷|||Argentina
亚美尼亚|||Armenia
阿鲁巴|荷屬阿魯巴|阿魯巴|Aruba
阿森松岛|||Ascension Island
亚洲|||Asia
澳大拉西亚|澳洲與紐西蘭|澳大拉西亞|Australasia
澳大利亚|澳洲|澳洲|Australia
奥地利|||Austria
阿塞拜疆|亞塞拜然|亞塞拜疆|Azerbaijan
巴哈马|||Bahamas
巴林|||Bahrain
孟加拉国|孟加拉|孟加拉|Bangladesh
巴巴多斯|巴貝多|巴巴多斯|Barbados
白俄罗斯|||Belarus
比利时|||Belgium
伯利兹|貝里斯|伯利茲|Belize
贝宁|貝南|貝寧|Benin
百慕大|百慕達|百慕達|Bermuda
不丹|||Bhutan
玻利维亚|||Bolivia
波斯尼亚和黑塞哥维那|波士尼亞與赫塞哥維納|波斯尼亞和黑塞哥維那|Bosnia & Herzegovina
博茨瓦纳|波札那|博茨瓦納|Botswana
布韦岛|布威島|鮑威特島|Bouvet Island
巴西|||Brazil
英属印度洋领地|||British Indian Ocean Territory
英属维尔京群岛|英屬維京群島|英屬維爾京群島|British Virgin Islands
文莱|汶萊|汶萊|Brunei
保加利亚|||Bulgaria
布基纳法索|布吉納法索|布基納法索|Burkina Faso
布隆迪|蒲隆地|布隆迪|Burundi
柬埔寨|||Cambodia
喀麦隆|||Cameroon
加拿大|||Canada
佛得角|維德角|佛得角|Cape Verde
加勒比地区|加勒比海|加勒比|Caribbean
荷属加勒比区|荷蘭加勒比區|荷蘭加勒比區|Caribbean Netherlands
开曼群岛|||Cayman Islands
中非共和国|||Central African Republic
中亚|||Central Asia
*乍得|*查德|*乍得|Chad
智利|||Chile
圣诞岛|||Christmas Island
科科斯群岛|科克斯群島|科科斯群島|Cocos (Keeling) Islands|科科斯（基林）群岛
哥伦比亚|||Colombia
科摩罗|葛摩|科摩羅|Comoros
刚果共和国|||Congo - Brazzaville|刚果（布）/刚果（布拉萨）
刚果民主共和国|||Congo - Kinshasa|刚果（金）/刚果（金夏沙）
库克群岛|||Cook Islands
哥斯达黎加|哥斯大黎加|哥斯達黎加|Costa Rica
科特迪瓦|象牙海岸|科特迪瓦|Côte d’Ivoire
克罗地亚|克羅埃西亞|克羅地亞|Croatia
古巴|||Cuba
库拉索|||Curaçao
塞浦路斯|賽普勒斯|塞浦路斯|Cyprus
捷克|||Czechia|捷克共和国
丹麦|||Denmark
吉布提|吉布地|吉布提|Djibouti
多米尼克|||Dominica
多米尼加共和国|多明尼加共和國|多米尼加共和國|Dominican Republic
东非|||Eastern Africa
东欧|||Eastern Europe
厄瓜多尔|厄瓜多|厄瓜多爾|Ecuador
埃及|||Egypt
萨尔瓦多|||El Salvador
赤道几内亚|||Equatorial Guinea
厄立特里亚|厄利垂亞|厄立特里亞|Eritrea
爱沙尼亚|||Estonia
斯威士兰|史瓦帝尼|斯威士蘭|Eswatini|史瓦济兰
埃塞俄比亚|衣索比亞|埃塞俄比亞|Ethiopia
欧洲|||Europe
福克兰群岛|||Falkland Islands|马尔维纳斯群岛/*马岛
法罗群岛|||Faroe Islands
斐济|||Fiji
芬兰|||Finland
法国|||France
法属圭亚那|||French Guiana
法属波利尼西亚|法屬玻里尼西亞|法屬波利尼西亞|French Polynesia
法属南部领地|法屬南部屬地|法屬南部領地|French Southern Territories
加蓬|加彭|加蓬|Gabon
冈比亚|甘比亞|岡比亞|Gambia
格鲁吉亚|*喬治亞|格魯吉亞|Georgia
德国|||Germany
加纳|迦納|加納|Ghana
直布罗陀|||Gibraltar
希腊|||Greece
格陵兰|||Greenland
格林纳达|格瑞那達|格林納達|Grenada
瓜德罗普|瓜地洛普|瓜地洛普|Guadeloupe
关岛|||Guam
危地马拉|瓜地馬拉|危地馬拉|Guatemala
根西岛|根息|根息|Guernsey
几内亚|||Guinea
几内亚比绍|幾內亞比索|幾內亞比紹|Guinea-Bissau
圭亚那|蓋亞那|圭亞那|Guyana
海地|||Haiti
赫德岛和麦克唐纳群岛|赫德島及麥唐納群島|赫德島及麥唐納群島|Heard & McDonald Islands
洪都拉斯|宏都拉斯|洪都拉斯|Honduras
匈牙利|||Hungary
冰岛|||Iceland
印度|||India
印度尼西亚|印尼|印尼|Indonesia
伊朗|||Iran
伊拉克|||Iraq
爱尔兰|||Ireland
马恩岛|*曼島|馬恩島|Isle of Man
以色列|||Israel
意大利|義大利|意大利|Italy
牙买加|||Jamaica
日本|||Japan
泽西岛|||Jersey
约旦|||Jordan
哈萨克斯坦|哈薩克|哈薩克|Kazakhstan
肯尼亚|肯亞|肯尼亞|Kenya
基里巴斯|吉里巴斯|吉里巴斯|Kiribati
科索沃|||Kosovo
科威特|||Kuwait
吉尔吉斯斯坦|吉爾吉斯|吉爾吉斯|Kyrgyzstan
老挝|寮國|老撾|Laos
拉丁美洲|||Latin America
拉脱维亚|||Latvia
黎巴嫩|||Lebanon
莱索托|賴索托|萊索托|Lesotho
利比里亚|賴比瑞亞|利比里亞|Liberia
利比亚|||Libya
列支敦士登|列支敦斯登|列支敦士登|Liechtenstein
`;
