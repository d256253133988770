/** Alliances, companies, media and teams. Own compilation, CC0. Rows of `variantRows`, by Latin name. */
export const ORGANIZATIONS = `
爱彼迎|||Airbnb
空中客车|空中巴士|空中巴士|Airbus|空中客车公司/空客
半岛电视台|||Al Jazeera
基地组织|蓋達組織|阿蓋達/基地組織|Al-Qaeda|凯达组织
超威半导体|*超微|超微半導體|AMD
国际特赦组织|||Amnesty International|大赦国际/国际特赦
亚太经合组织|亞太經合會|亞太經合組織|APEC|亚太经济合作组织
阿森纳|*兵工廠|阿仙奴|Arsenal FC
东盟|東協|東盟|ASEAN|东南亚国家联盟/亚细安/东南亚国协
阿斯麦|艾司摩爾|阿斯麥|ASML
阿斯利康|阿斯特捷利康|阿斯利康|AstraZeneca|AZ公司
拜仁慕尼黑|||Bayern Munich|拜仁
英国广播公司|||BBC|英广/BBC新闻/BBC 新闻
波音|||Boeing|波音公司
博科圣地|||Boko Haram
金砖国家|||BRICS|金砖五国/金砖
家乐福|||Carrefour
切尔西足球俱乐部||車路士|Chelsea FC|切尔西队
爱立信|||Ericsson|易利信
欧盟|||EU|欧洲联盟
脸书||臉書/面書|Facebook|脸谱/脸谱网/脸书公司/面子书
法塔赫|*法塔|*法塔|Fatah
巴塞罗那足球俱乐部|巴塞隆納足球俱樂部|巴塞隆拿足球會|FC Barcelona|巴萨
美联储|聯準會|聯儲局|Federal Reserve|联邦储备委员会/联邦储备系统/联邦准备理事会/Fed
国际足联|國際足總|國際足協|FIFA|国际足球总会/国际足球联合会
福克斯新闻|福斯新聞/福克斯新聞|霍士新聞|Fox News|福克斯新闻频道/福斯新闻网
二十国集团|||G20|20国集团
七国集团|七大工業國集團/七大工業國|七國集團|G7|七大工业国组织
葛兰素史克|||GlaxoSmithKline|GSK
谷歌|Google/谷歌|谷歌|Google|谷歌公司
哈马斯|哈瑪斯|哈馬斯|Hamas
真主党|||Hezbollah|黎巴嫩真主党
胡塞武装|胡塞/青年運動|胡塞|Houthis|胡塞组织/胡希武装
人权观察|||Human Rights Watch|人权观察组织/HRW
国际原子能机构|國際原子能總署|國際原子能機構|IAEA|原子能机构
国际刑事法院|||ICC|国际刑庭
红十字国际委员会|||ICRC|国际红十字会/国际红十字委员会
宜家|宜家家居|宜家|IKEA
国际货币基金组织|國際貨幣基金|國際貨幣基金組織|International Monetary Fund|货币基金组织/IMF
国际奥委会|國際奧會|國際奧委會|International Olympic Committee|国际奥林匹克委员会/IOC
伊斯兰国|||Islamic State|ISIS/ISIL/极端组织伊斯兰国/IS组织
强生|嬌生|強生|Johnson & Johnson|强生公司/娇生公司
摩根大通||摩根大通/小摩|JPMorgan Chase|摩通/JPMorgan
尤文图斯||祖雲達斯|Juventus
*雷克萨斯|*凌志/*雷克薩斯|*凌志|Lexus
领英|||LinkedIn
曼联|||Manchester United|曼彻斯特联队
无国界医生|||Médecins Sans Frontières|无国界医生组织/MSF
*奔驰|賓士|*平治|Mercedes-Benz|梅赛德斯-奔驰
莫德纳|||Moderna|摩德纳/莫德纳公司
摩根士丹利||摩根士丹利/大摩|Morgan Stanley
美国宇航局|美國太空總署|美國太空總署|NASA|航空航天局/美国航空航天局/美国国家航空航天局/太空总署/美国航太总署/航天局
北约|||NATO|北大西洋公约组织/北约组织
奈飞|網飛|網飛|Netflix
英伟达|輝達|英偉達/輝達|Nvidia
欧佩克|石油輸出國組織|油組|OPEC
辉瑞|||Pfizer|辉瑞公司/辉瑞药厂
库尔德工人党|庫德工人黨|庫爾德工人黨|PKK
宝洁|寶僑|寶潔|Procter & Gamble
高通|||Qualcomm|高通公司
皇家马德里|||Real Madrid|皇马
无国界记者|||Reporters Without Borders|无国界记者组织/记者无疆界/无疆界记者组织/RSF
标准普尔|||Standard & Poor's|标普/标普全球
斯坦福大学|史丹佛大學|史丹福大學|Stanford University|斯坦福/Stanford
塔利班|塔利班/神學士|塔利班|Taliban|塔利班政权/阿富汗塔利班
淡马锡|||Temasek|淡马锡控股
悉尼先驱晨报|雪梨晨鋒報|悉尼先驅晨報|The Sydney Morning Herald|悉尼晨锋报
丰田|||Toyota|丰田汽车/丰田公司
推特|||Twitter|推特公司
优步|||Uber
联合国教科文组织|||UNESCO|教科文组织/联合国教育、科学及文化组织
联合国难民署|||UNHCR|难民署/联合国难民事务高级专员公署/联合国难民事务高级专员办事处
联合国儿童基金会|||UNICEF|儿童基金会
悉尼大学|雪梨大學|悉尼大學|University of Sydney
大众汽车|福斯汽車|福士汽車/大眾汽車|Volkswagen|大众集团/VW
沃尔玛|||Walmart
世界反兴奋剂机构|世界反禁藥組織|世界反禁藥機構|World Anti-Doping Agency|WADA
世界卫生组织|||World Health Organization|世卫组织/世卫/世界卫生大会/世卫大会/WHO
世界贸易组织|||World Trade Organization|世贸组织/世贸/WTO
油管|YouTube|YouTube|YouTube|优兔/YouTube网站
`;
