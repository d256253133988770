/** Companies, universities, think tanks, teams and other bodies. Own compilation, CC0, in the notation of `entries`. */
export const COMPANIES = `
华为=华为公司=华为技术有限公司@Huawei 中兴=中兴通讯=中兴公司@ZTE 阿里巴巴=阿里巴巴集团@Alibaba
蚂蚁集团=蚂蚁金服@Ant_Group 腾讯=腾讯公司@Tencent 百度@Baidu 字节跳动@ByteDance 京东@JD 拼多多 美团=美团点评
滴滴出行@Didi 小米公司 联想集团=联想公司 网易 新浪=新浪公司 搜狐 新浪微博@Weibo 知乎 哔哩哔哩=B站 豆瓣
奇虎360=360公司 中芯国际@SMIC 海思 大疆=大疆创新 商汤=商汤科技=商汤集团@SenseTime 旷视科技=*旷视@Megvii
海康威视@Hikvision 大华股份=大华技术 比亚迪@BYD 宁德时代@CATL 恒大=恒大集团=中国恒大=恒大地产@Evergrande
万达=万达集团=大连万达@Wanda 碧桂园@Country_Garden 万科=万科集团=万科企业 融创=融创中国 安邦=安邦保险=安邦集团
海航=海航集团=海南航空集团@HNA_Group=HNA 复星=复星集团=复星国际 明天系=明天控股 华远集团 华润 招商局
中信=中信集团 平安保险=中国平安 中国人寿@China_Life
中国石油=中石油=中国石油天然气集团=中国石油天然气集团公司=中石油集团@CNPC=China_National_Petroleum_Corporation
中国石化=中石化=中国石油化工集团@Sinopec 中国海油=中海油=中国海洋石油总公司=中国海洋石油@CNOOC 国家电网
中国移动@China_Mobile 中国联通@China_Unicom 中国电信@China_Telecom
中国铁路总公司=国铁集团=国家铁路集团=中国国家铁路集团 中国中车=中车 中国商飞=中国商用飞机公司@COMAC
中国航天科技集团=航天科技集团 航天科工=中国航天科工集团=航天科工集团 中国国航=国航=中国国际航空@Air_China
东方航空=东航=中国东方航空 南方航空=南航=中国南方航空 国泰航空=国泰@Cathay_Pacific
华航=中华航空@China_Airlines 长荣航空@EVA_Air 工商银行=中国工商银行=工行 建设银行=中国建设银行=建行
农业银行=中国农业银行=农行 中国银行 交通银行=交行 招商银行=招行 国家开发银行=国开行 中国进出口银行=进出口银行
民生银行 包商银行 国药集团=国药=中国国药=中国医药集团@Sinopharm 科兴=科兴生物=科兴公司=科兴控股@Sinovac
康希诺=康希诺生物@CanSino 同仁堂 贵州茅台=茅台集团=*茅台 三鹿=三鹿集团 物美=物美集团 永辉=永辉超市
永旺=永旺超市=永旺集团@Aeon 盒马=盒马鲜生 瑞幸=瑞幸咖啡 新东方=新东方教育 好未来=学而思 浙江吉利=吉利=吉利汽车
上汽=上汽集团 一汽=一汽集团 东风汽车 蔚来=蔚来汽车 中植集团=中植系 中融信托
汇丰=汇丰银行=汇丰集团=汇丰控股=香港上海汇丰银行@HSBC 渣打=渣打银行=渣打集团@Standard_Chartered 恒生银行
港铁=港铁公司=香港铁路公司@MTR 港交所=香港交易所=香港联合交易所=联交所=香港交易及结算所 上交所=上海证券交易所
深交所=深圳证券交易所 纽交所=纽约证券交易所=纽约证交所@NYSE 纳斯达克@Nasdaq 长江实业=长实集团=*长实
香港赛马会=赛马会=*马会 台积电=台湾积体电路=台湾积体电路制造公司@TSMC 鸿海=鸿海集团=鸿海精密
富士康=富士康科技集团@Foxconn 联发科=联发科技@MediaTek 联电=联华电子@UMC 中油=台湾中油 中华电信
旺旺集团=旺中集团=旺旺中时集团=*旺旺 日产=日产汽车=日产自动车=日产汽车公司@Nissan_Motor_Co.=Nissan
本田=本田汽车=本田技研@Honda 三菱=三菱汽车=三菱集团=三菱重工=三菱商事 索尼=索尼公司@Sony
松下=松下电器=松下公司@Panasonic 软银=软银集团=软银公司@SoftBank 优衣库=迅销公司=*迅销@Uniqlo 任天堂@Nintendo
日本航空=日航 全日空=全日本空输 东京电力=东电=东京电力公司@TEPCO 三星=三星电子=三星集团=三星公司@Samsung
现代汽车=现代汽车集团@Hyundai_Motor 起亚=起亚汽车 海力士=SK海力士@SK_Hynix 乐天=乐天集团@Lotte 大韩航空
苹果公司@Apple 微软=微软公司@Microsoft 亚马逊=亚马逊公司@Amazon Meta公司=元宇宙公司@Meta_Platforms
字母表公司=字母控股@Alphabet 特斯拉=特斯拉公司@Tesla 英特尔=英特尔公司@Intel
甲骨文=甲骨文公司=甲骨文股份有限公司@Oracle IBM公司=国际商业机器公司@IBM 思科=思科公司=思科系统@Cisco
戴尔=戴尔科技@Dell 瓦次普@WhatsApp 太空探索技术公司=太空探索公司@SpaceX OpenAI=OpenAI公司=开放人工智能研究中心
洛克希德·马丁=洛克希德·马丁公司=洛马=洛克希德马丁=洛马公司@Lockheed_Martin 雷神=雷神公司=雷神技术公司@Raytheon
通用电气=通用电气公司@General_Electric 通用汽车=通用汽车公司@General_Motors_Co.=General_Motors=GM
福特汽车=福特公司=福特汽车公司@Ford_Motor 克莱斯勒=菲亚特克莱斯勒@Chrysler
埃克森美孚=埃克森美孚公司@ExxonMobil=Exxon 雪佛龙=雪佛龙公司@Chevron 高盛=高盛集团=高盛公司@Goldman_Sachs
花旗=花旗集团=花旗银行@Citigroup 美国银行=美国银行集团@Bank_of_America 贝莱德=贝莱德集团@BlackRock
黑石集团=黑石@Blackstone 雷曼兄弟=雷曼兄弟公司=*雷曼@Lehman_Brothers
伯克希尔=伯克希尔·哈撒韦=伯克希尔哈撒韦@Berkshire_Hathaway 桥水基金=*桥水
穆迪=穆迪公司=穆迪投资者服务公司@Moody's 惠誉=惠誉国际=惠誉评级@Fitch 麦肯锡=麦肯锡公司@McKinsey
吉利德=吉利德科学=吉利德科学公司@Gilead 默沙东=默克公司@Merck 可口可乐=可口可乐公司@Coca-Cola 星巴克@Starbucks
麦当劳@McDonald's 肯德基@KFC 耐克=耐克公司@Nike 阿迪达斯=爱迪达@Adidas 迪士尼=迪士尼公司=华特迪士尼公司@Disney
*华纳 环球影业=环球影城 联邦快递@FedEx 动视暴雪=暴雪娱乐=*暴雪
全美篮球协会=美国职业篮球联赛=美职篮=美国国家篮球协会@NBA 剑桥分析=剑桥分析公司@Cambridge_Analytica
宝马=宝马公司=宝马集团@BMW 戴姆勒=奔驰公司=戴姆勒公司=梅赛德斯-奔驰集团@Daimler 保时捷@Porsche
西门子=西门子公司@Siemens 巴斯夫@BASF 拜耳=拜耳公司@Bayer 德意志银行=*德银@Deutsche_Bank
汉莎航空=汉莎=德国汉莎航空@Lufthansa 生物新技术公司=拜恩泰科=德国BioNTech公司@BioNTech
雷诺=雷诺汽车=雷诺集团@Renault 标致雪铁龙=标致雪铁龙集团@PSA 道达尔=道达尔能源=道达尔公司@Total
路威酩轩=酩悦·轩尼诗-路易·威登集团@LVMH 爱马仕@Hermès 香奈儿@Chanel 法国电力=法国电力公司@EDF 阿尔斯通@Alstom
诺基亚=诺基亚公司@Nokia 沃尔沃=沃尔沃汽车@Volvo H&M=H&M公司=海恩斯莫里斯 壳牌=荷兰皇家壳牌=壳牌公司@Shell
英国石油=英国石油公司@BP 劳斯莱斯@Rolls-Royce 联合利华@Unilever 飞利浦=飞利浦公司@Philips 雀巢=雀巢公司@Nestlé
瑞银=瑞银集团=瑞士银行@UBS 瑞士信贷=瑞信=瑞信银行@Credit_Suisse 嘉能可=嘉能可公司
俄罗斯天然气工业股份公司=俄气=俄罗斯天然气工业公司=俄气公司@Gazprom 俄罗斯石油公司=俄油=俄油公司@Rosneft
卢克石油=卢克石油公司@Lukoil 俄罗斯联邦储蓄银行=俄罗斯储蓄银行=俄储银行@Sberbank
沙特阿美=沙特阿拉伯国家石油公司=沙特国家石油公司=阿美石油@Aramco=Saudi_Aramco
委内瑞拉石油公司=委内瑞拉国家石油公司@PDVSA 委内瑞拉中央银行 必和必拓@BHP 力拓=力拓集团@Rio_Tinto
淡水河谷@Vale 塔塔集团=塔塔汽车=*塔塔@Tata 英国东印度公司=东印度公司 荷兰东印度公司 怡和洋行=怡和=怡和集团
太古集团=太古=太古公司 哈佛大学=哈佛@Harvard_University=Harvard 耶鲁大学=耶鲁@Yale_University
普林斯顿大学=普林斯顿@Princeton_University 麻省理工学院=麻省理工@MIT 哥伦比亚大学=哥大@Columbia_University
芝加哥大学@University_of_Chicago 康奈尔大学=康乃尔大学
约翰斯·霍普金斯大学=约翰霍普金斯大学=约翰·霍普金斯大学=霍普金斯大学=约翰·霍普金斯@Johns_Hopkins_University
加州大学=加州大学伯克利分校=加州大学洛杉矶分校=加利福尼亚大学=加利福尼亚大学伯克利分校=柏克莱加州大学=加利福尼亚大学洛杉矶分校@UC_Berkeley=UCLA
乔治城大学@Georgetown_University 纽约大学@New_York_University=NYU
牛津大学@University_of_Oxford=Oxford_University 剑桥大学@University_of_Cambridge=Cambridge_University
帝国理工学院=伦敦帝国理工学院=伦敦帝国学院=帝国学院@Imperial_College_London
伦敦政治经济学院=伦敦政经学院=伦敦经济学院@LSE 伦敦大学亚非学院=亚非学院=伦敦亚非学院@SOAS 伦敦大学
巴黎政治学院=巴黎政治大学@Sciences_Po 早稻田大学=*早大 庆应义塾大学=庆应大学=庆应
北京大学=北大@Peking_University 清华大学=清华@Tsinghua_University 中国人民大学=人民大学
复旦大学=复旦@Fudan_University 上海交通大学=上海交大 浙江大学=*浙大 南京大学 武汉大学 西南联大=西南联合大学
中山大学 厦门大学 北京师范大学=北师大 中国政法大学=中政大=*法大 中国传媒大学=*中传 北京外国语大学=*北外
中国科学技术大学=中科大 香港大学=港大@University_of_Hong_Kong=HKU
香港中文大学=香港中大@Chinese_University_of_Hong_Kong=CUHK 香港科技大学=香港科大=港科大
香港理工大学=理工大学=理大=港理工 香港浸会大学=浸大 香港城市大学=香港城大=*城大 台湾大学=台大=国立台湾大学
台湾政治大学=政大=国立政治大学=政治大学 台湾清华大学=国立清华大学 中央研究院=中研院
中国社会科学院=中国社科院=社科院 中国科学院=中科院 中国工程院 武汉病毒研究所=武汉病毒所=中科院武汉病毒所@WIV
军事科学院=军科院 国防大学 国务院发展研究中心=国研中心 黄埔军校=黄埔军官学校
西点军校=美国陆军军官学校=美国军事学院 孔子学院 布鲁金斯学会=布鲁金斯研究所@Brookings_Institution
兰德公司@RAND 战略与国际研究中心=战略暨国际研究中心@CSIS
外交关系协会=外交关系委员会=美国外交关系协会@Council_on_Foreign_Relations
卡内基国际和平基金会=卡内基基金会=卡内基和平基金会 哈德逊研究所=哈德森研究所
传统基金会=美国传统基金会@Heritage_Foundation 大西洋理事会@Atlantic_Council 彼得森国际经济研究所=彼得森研究所
美国企业研究所=美国企业公共政策研究所 胡佛研究所 伦敦国际战略研究所=国际战略研究所@IISS
查塔姆研究所=英国皇家国际事务研究所=皇家国际事务研究所=漆咸楼 斯德哥尔摩国际和平研究所@SIPRI
墨卡托中国研究中心=墨卡托中国研究所=墨卡托研究所@MERICS 洛伊研究所=罗伊研究所@Lowy_Institute
澳大利亚战略政策研究所=澳洲战略政策研究所@ASPI 皮尤研究中心=皮尤@Pew_Research_Center 盖洛普@Gallup
美国国家民主基金会=国家民主基金会@NED 亚洲协会 法国国际关系研究所 蒙田研究所 罗素集团 詹姆斯敦基金会
巴斯德研究所=巴斯德研究院@Institut_Pasteur 曼城=曼城队=曼彻斯特城@Manchester_City 利物浦足球俱乐部=利物浦队
巴黎圣日耳曼=大巴黎@PSG 广州恒大=恒大淘宝 休斯敦火箭队=休斯顿火箭队=火箭队 洛杉矶湖人队=湖人队=湖人
金州勇士队=勇士队 中国足协=足协=中国足球协会 英超联赛=英格兰足球超级联赛=*英超@Premier_League 全国步枪协会@NRA
美国公民自由联盟=美国公民自由联合会@ACLU 美国商会 中国美国商会=美国在华商会 中国欧盟商会=欧盟商会
中华全国律师协会=全国律协 中国红十字会 中国佛教协会 台湾人权促进会 自由西藏=自由西藏学生运动
世界维吾尔代表大会=世维会=世界维吾尔大会@World_Uyghur_Congress 西藏流亡政府=藏人行政中央=达兰萨拉流亡政府
`;
