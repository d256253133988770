/** Countries and territories. From Unicode CLDR 48 (cldr-localenames-full: zh, zh-Hant, zh-Hant-HK, en), © Unicode, Inc., licence in docs/licences/unicode-3.0.txt. Rows of `variantRows`, by Latin name. Part 2 of 2. */
export const CLDR_TERRITORIES_2 = `
立陶宛|||Lithuania
卢森堡|||Luxembourg
马达加斯加|||Madagascar
马拉维|馬拉威|馬拉維|Malawi
马来西亚|||Malaysia
马尔代夫|馬爾地夫|馬爾代夫|Maldives
马里|*馬利|馬里|Mali
马耳他|馬爾他|馬耳他|Malta
马绍尔群岛|||Marshall Islands
马提尼克|馬丁尼克|馬丁尼克|Martinique
毛里塔尼亚|茅利塔尼亞|毛里塔尼亞|Mauritania
毛里求斯|模里西斯|毛里裘斯|Mauritius
马约特|馬約特島|馬約特|Mayotte
美拉尼西亚|||Melanesia
墨西哥|||Mexico
密克罗尼西亚|||Micronesia
密克罗尼西亚地区|密克羅尼西亞群島|密克羅尼西亞群島|Micronesian Region
摩尔多瓦|||Moldova
摩纳哥|||Monaco
蒙古|||Mongolia
黑山|蒙特內哥羅|黑山|Montenegro
蒙特塞拉特|蒙哲臘|蒙特塞拉特|Montserrat
摩洛哥|||Morocco
莫桑比克|莫三比克|莫桑比克|Mozambique
缅甸|||Myanmar
纳米比亚|||Namibia
瑙鲁|諾魯|瑙魯|Nauru
尼泊尔|||Nepal
荷兰|||Netherlands
新喀里多尼亚|||New Caledonia
新西兰|紐西蘭|紐西蘭|New Zealand
尼加拉瓜|||Nicaragua
尼日尔|*尼日|尼日爾|Niger
尼日利亚|奈及利亞|尼日利亞|Nigeria
纽埃|紐埃島|紐埃島|Niue
诺福克岛|||Norfolk Island
北美洲|||North America
朝鲜|北韓|北韓|North Korea
北马其顿|||North Macedonia
北非|||Northern Africa
北欧|||Northern Europe
北马里亚纳群岛|北馬利安納群島|北馬利安納群島|Northern Mariana Islands
挪威|||Norway
大洋洲|||Oceania
阿曼|||Oman
巴基斯坦|||Pakistan
帕劳|帛琉|帛琉|Palau
巴勒斯坦|||Palestinian Territories|巴勒斯坦领土
巴拿马|||Panama
巴布亚新几内亚|巴布亞紐幾內亞|巴布亞新畿內亞|Papua New Guinea
巴拉圭|||Paraguay
秘鲁|||Peru
菲律宾|||Philippines
皮特凯恩群岛|皮特肯群島|皮特凱恩島|Pitcairn Islands
波兰|||Poland
玻利尼西亚|玻里尼西亞|波利尼西亞|Polynesia
葡萄牙|||Portugal
波多黎各|||Puerto Rico
卡塔尔|*卡達|卡塔爾|Qatar
留尼汪|留尼旺|留尼旺|Réunion
罗马尼亚|||Romania
俄罗斯|||Russia
卢旺达|盧安達|盧旺達|Rwanda
萨摩亚|||Samoa
圣马力诺|聖馬利諾|聖馬力諾|San Marino
圣多美和普林西比|聖多美普林西比|聖多美和普林西比|São Tomé & Príncipe
萨克岛|||Sark
沙特阿拉伯|沙烏地阿拉伯|沙地阿拉伯|Saudi Arabia
塞内加尔|||Senegal
塞尔维亚|||Serbia
塞舌尔|塞席爾|塞舌爾|Seychelles
塞拉利昂|*獅子山|塞拉利昂|Sierra Leone
新加坡|||Singapore
荷属圣马丁|||Sint Maarten
斯洛伐克|||Slovakia
斯洛文尼亚|斯洛維尼亞|斯洛文尼亞|Slovenia
所罗门群岛|索羅門群島|所羅門群島|Solomon Islands
索马里|索馬利亞|索馬里|Somalia
南非|||South Africa
南美洲|||South America
南乔治亚和南桑威奇群岛|南喬治亞與南三明治群島|南佐治亞島與南桑威奇群島|South Georgia & South Sandwich Islands
韩国|南韓|南韓|South Korea
南苏丹|||South Sudan
东南亚|||Southeast Asia
南亚|||Southern Asia
南欧|||Southern Europe
西班牙|||Spain
斯里兰卡|||Sri Lanka
圣巴泰勒米|聖巴瑟米|聖巴泰勒米|St. Barthélemy
圣赫勒拿|聖赫勒拿島|聖赫勒拿島|St. Helena
圣基茨和尼维斯|聖克里斯多福及尼維斯|聖基茨和尼維斯|St. Kitts & Nevis
圣卢西亚|聖露西亞|聖盧西亞|St. Lucia
法属圣马丁|||St. Martin
圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島|聖皮埃與密克隆群島|St. Pierre & Miquelon
圣文森特和格林纳丁斯|聖文森及格瑞那丁|聖文森特和格林納丁斯|St. Vincent & Grenadines
撒哈拉以南非洲|撒哈拉撒沙漠以南非洲|撒哈拉撒沙漠以南非洲|Sub-Saharan Africa
苏丹|||Sudan
苏里南|蘇利南|蘇里南|Suriname
斯瓦尔巴和扬马延|挪威屬斯瓦巴及尖棉|斯瓦爾巴特群島及揚馬延島|Svalbard & Jan Mayen
瑞典|||Sweden
瑞士|||Switzerland
叙利亚|||Syria
塔吉克斯坦|塔吉克|塔吉克|Tajikistan
坦桑尼亚|坦尚尼亞|坦桑尼亞|Tanzania
泰国|||Thailand
东帝汶|||Timor-Leste
多哥|||Togo
托克劳|托克勞群島|托克勞群島|Tokelau
汤加|*東加|湯加|Tonga
特立尼达和多巴哥|千里達及托巴哥|千里達和多巴哥|Trinidad & Tobago
突尼斯|突尼西亞|突尼西亞|Tunisia
土耳其|||Türkiye
土库曼斯坦|土庫曼|土庫曼|Turkmenistan
特克斯和凯科斯群岛|土克斯及開科斯群島|特克斯和凱科斯群島|Turks & Caicos Islands
图瓦卢|吐瓦魯|圖瓦盧|Tuvalu
美属维尔京群岛|美屬維京群島|美屬維爾京群島|U.S. Virgin Islands
乌干达|||Uganda
乌克兰|||Ukraine
阿拉伯联合酋长国|阿拉伯聯合大公國|阿拉伯聯合酋長國|United Arab Emirates
英国|||United Kingdom
美国|||United States
乌拉圭|||Uruguay
乌兹别克斯坦|烏茲別克|烏茲別克|Uzbekistan
瓦努阿图|萬那杜|瓦努阿圖|Vanuatu
梵蒂冈|||Vatican City
委内瑞拉|||Venezuela
越南|||Vietnam
瓦利斯和富图纳|瓦利斯群島和富圖那群島|瓦利斯群島和富圖那群島|Wallis & Futuna
西非|||Western Africa
西亚|||Western Asia
西欧|||Western Europe
西撒哈拉|||Western Sahara
也门|葉門|也門|Yemen
赞比亚|尚比亞|贊比亞|Zambia
津巴布韦|辛巴威|津巴布韋|Zimbabwe
`;
